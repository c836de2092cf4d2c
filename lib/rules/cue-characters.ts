/**
 * Traditional forms, each before its Simplified one, of the characters in cues and numbered headings: the detector folds by
 * them alone, as it must not carry the whole dictionary. A test derives the list from the dictionary.
 */
export const cueCharacters =
  '佈布來来們们儀仪則则創创動动匯汇協协參参員员問问嘆叹圓圆報报壇坛奮奋學学實实審审寫写對对導导師师幾几強强彙汇從从復复愛爱態态採采據据於于書书會会査查條条樂乐標标樣样檢检歡欢決决滿满為为爲为獻献發发禮礼競竞節节範范紀纪細细紹绍結结綱纲網网編编總总績绩罵骂習习職职舉举萬万見见規规視视親亲訊讯記记訪访許许註注評评詞词話话認认語语說说説说課课調调談谈請请論论諸诸講讲謝谢謹谨議议讓让貢贡賀贺賓宾跡迹蹟迹辦办辭辞進进選选鄉乡錄录閉闭開开闆板電电項项順顺須须領领願愿體体鬥斗麼么點点黨党側侧內内啓启啟启單单場场專专後后應应歷历簡简約约綜综聲声薦荐觀观訃讣證证讀读閱阅預预積积頭头';
