/** Words that the lists of opencc-js lack or have wrong, as `from to|from to`, by 現代漢語詞典 (7th ed.) and 教育部重編國語辭典. They win over the lists. */

/** Simplified to Traditional, before the variants of a region. */
export const ownTraditional = [
  // As the speeches of Taiwan's presidents, Taiwan's laws and the record of Hong Kong's Legislative Council write; opencc-js: 宣佈, 借此, 彙集, 捨 alone as 舍
  '公布 公布|宣布 宣布|发布 發布|颁布 頒布|分布 分布|布局 布局|汇集 匯集|一并 一併',
  '回转 回轉|回流 回流|家具 家具|岩洞 岩洞|岩壁 岩壁|请准 請准|暂准 暫准',
  // By 教育部重編國語辭典
  '彷佛 彷彿|麻疯 痲瘋|朱红 朱紅|朱红色 朱紅色|贵胄 貴冑|困乏 困乏|尽性 盡性|蒙头 蒙頭|蒙住 蒙住',
  '海里 海裏|升斗 升斗|背着 背着|冲去 沖去|古人云 古人云',
  // 一出门; 一齣 is a play, which its neighbours tell
  '条理 條理|和面 和麪|包着 包着|告白 告白|只字未 隻字未|只字不 隻字不|周一 週一|并发型 併發型|一出 一出',
  '干得很 幹得很|吃干榨净 喫乾榨淨',
  '个中 個中|个中缘由 箇中緣由',
  '剪彩仪式 剪綵儀式|咨文 咨文|咨请 咨請|楷范 楷範|升天 升天|游动 游動|发霉 發霉|荡桨 盪槳|复校 復校',
  '天后 天后|天后宫 天后宮|编发 編發|换发 換發',
  '不准 不准',
  '回归 回歸|回归分析 迴歸分析|回归方程 迴歸方程|回归模型 迴歸模型|回归系数 迴歸係數|线性回归 線性迴歸',
  '犯困 犯睏|果实累累 果實纍纍|硕果累累 碩果纍纍|舍小家 捨小家|冲一杯 沖一杯|冲一壶 沖一壺|冲杯 沖杯|怒气冲冲 怒氣沖沖|折合 折合|娘家 娘家',
  '兄台 兄台|里人 裏人|我系 我系|子丑寅卯 子丑寅卯|复合肥 複合肥|巨变 巨變',
  // Names
  '于是之 于是之|余华的 余華的',
].join('|');

/** Alone, outside of words, these are names, and 鐘 is a clock: what the lists have otherwise, words decide. */
export const ownCharacters = '岳 岳|范 范|郁 郁|朴 朴|钟 鐘|签 簽|仑 崙|霉 霉';

/** As Taiwan's laws and presidents write (銷毀) and 教育部 lists (項鍊). */
export const ownTaiwan =
  '賬 帳|炮 砲|鞭炮 鞭炮|花炮 花炮|炮竹 炮竹|炮仗 炮仗|炮製 炮製|炮烙 炮烙|僱主 雇主|僱員 雇員|僱工 雇工|電線杆 電線桿|燈杆 燈桿|標杆 標桿|推杆 推桿|球杆 球桿|拉杆 拉桿|吊杆 吊桿|' +
  '燬 毀|鏈子 鍊子|項鏈 項鍊|鐵鏈 鐵鍊|鎖鏈 鎖鍊|金鏈 金鍊|銅鏈 銅鍊';

/** Hong Kong writes 啟 and 參 where opencc-js leaves 啓 and 蔘 (常用字字形表). */
export const ownHongKong = '賬 帳|啓 啟|蔘 參|燬 毀|彙報 匯報|侷限 局限';

/** Pairs that are both right where a source has one and the lists the other (計畫, 計劃). What only bad converters mix, as 後 and 后, is not among them. */
export const equallyRight =
  '台臺 布佈 占佔 周週 畫劃 了瞭 注註 托託 背揹 念唸 夫伕 借藉 盡儘 閑閒 甚什 嘗嚐 嘆歎 贊讚 恤卹 欲慾 愈癒 雇僱 吊弔 回迴 蹟跡 煉鍊 杯盃 扎紮 搜蒐 匯彙 舖鋪 凶兇 梁樑 鑑鑒 厘釐 弦絃 痴癡 夥伙 刮颳';

/** Traditional to Simplified, words. */
export const ownSimplified = [
  // What is counted is 账 since 现代汉语词典 (5th ed.), what is hung is 帐
  '帳篷 帐篷|帳棚 帐棚|帳幕 帐幕|帳子 帐子|帳幔 帐幔|蚊帳 蚊帐|營帳 营帐|幔帳 幔帐|紗帳 纱帐|軍帳 军帐|帷帳 帷帐|床帳 床帐|錦帳 锦帐|羅帳 罗帐|大帳 大帐|氈帳 毡帐|帳頂 帐顶|帳外 帐外|帳下 帐下|帳內 帐内|帳裡 帐里|帳中 帐中|升帳 升帐|圓帳 圆帐|虎帳 虎帐',
  '薰陶 熏陶|鍾馗 钟馗|鍾繇 钟繇|甚麼 什么|甚麽 什么|規畫 规划|策畫 策划|懞懂 懵懂|暸解 了解|明暸 明了|一目暸然 一目了然',
  '醱酵 发酵|徬徨 彷徨|慇懃 殷勤|雜遝 杂沓|跼促 局促|鎔化 熔化|鎔爐 熔炉|鎔岩 熔岩|觔斗 筋斗',
  '祇有 只有|祇是 只是|祇要 只要|祇能 只能|祇好 只好|祇不過 只不过|祇怕 只怕|祇見 只见|祇可 只可|祇得 只得|不祇 不只',
].join('|');

/** Traditional to Simplified, characters of 第一批異體字整理表 (1955) that TSCharacters lacks, without those written in names today (喆, 邨, 龢, 煇, 祐). */
export const ownVariants =
  '帳账 痲麻 毘毗 衞卫 敍叙 枱台 痺痹 簷檐 牠它 妳你 揹背 砲炮 籐藤 餽馈 賸剩 燄焰 衹只 糢模 瞇眯 伕夫 姪侄 倣仿 戸户 吿告 戯戏 戱戏 玆兹 啣衔 啗啖 勗勖 毬球 傚效 隄堤 勦剿 搾榨 搆构 煖暖 瑯琅 睪睾 鉋刨 瘉愈 撢掸 暱昵 踫碰 嬝袅 燐磷 繙翻 鎗枪 偺咱 鑪炉 鼇鳌 濬浚 撚捻 阬坑 濶阔 逈迥 畧略 鑛矿 粧妆 蔴麻 栢柏 擧举 厰厂 靑青 淸清 値值 巓巅 槪概 硏研 晩晚 歩步 頴颖 飜翻 讐仇 皷鼓 秊年 囘回 囬回 竝并 緖绪 尙尚 甁瓶 劒剑 鉄铁 鐡铁 彜彝 彛彝 騐验 擕携 効效 勅敕 朶朵 罸罚 羮羹 糭粽 緐繁 膓肠 菓果 荳豆 蕋蕊 蘂蕊 蟁蚊 袴裤 覩睹 觧解 諠喧 讃赞 豓艳 蹧糟 躭耽 躱躲 輭软 辤辞 遯遁 隣邻 閙闹 隷隶 靭韧 鬪斗 鬭斗 鬦斗 鬬斗 鬰郁 鼈鳖 鵞鹅 鷰燕 麤粗 欵款 呌叫 坵丘 堦阶 塲场 塟葬 壻婿 夀寿 妬妒 婬淫 媿愧 寃冤 尅克 崐昆 巗岩 庻庶 廐厩 廻回 徃往 徳德 怱匆 恠怪 悤匆 慙惭 懽欢 戞戛 抝拗 捄救 揑捏 揷插 搉榷 搥捶 撦扯 攷考 斵斫 朞期 柹柿 栁柳 梹槟 椀碗 槀槁 檝楫 欝郁 氷冰 滛淫 澁涩 煑煮 熈熙 牋笺 犂犁 猨猿 甎砖 畊耕 畒亩 疉叠 皃貌 盌碗 矙瞰 碁棋 碪砧 秔粳 稉粳 穉稚 稺稚 穤糯 窓窗 窻窗 窰窑 箒帚 紥扎 紬绸 緜绵 缾瓶 罇樽 罣挂 翺翱 耡锄 聨联 胷胸 脗吻 臋臀 蓡参 蔕蒂 藁槁 蘓苏 蘤花 虗虚 蚘蛔 蛕蛔 蠭蜂 衖弄 袵衽 覇霸 覊羁 覔觅 詶酬 謌歌 謿嘲 譌讹 譔撰 讁谪 貛獾 賛赞 趂趁 踈疏 蹔暂 躧屣 輙辄 辠罪 辢辣 迯逃 逰游 邉边 郞郎 酧酬 醻酬 醼宴 鈆铅 銕铁 鎻锁 鑚钻 閧哄 阯址 陗峭 陜陕 隂阴 隖坞 鞵鞋 鞾靴 顋腮 飃飘 饍膳 駈驱 駮驳 驘骡 骽腿 鬀剃 鴈雁 麞獐'
    .split(' ')
    .map((pair) => `${pair.charAt(0)} ${pair.charAt(1)}`)
    .join('|');
