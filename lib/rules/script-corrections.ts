/**
 * Words that the lists of opencc-js lack or have wrong, as `from to|from to`. They win over the lists.
 *
 * Judged by 現代漢語詞典 (7th ed.) and by 教育部重編國語辭典; each stands in a table of the tests.
 */

/** Simplified to Traditional, before the variants of a region. */
export const ownTraditional = [
  // 干
  '抓好 抓好|干得 幹得|吃干榨净 喫乾榨淨|干渠 幹渠|东干渠 東幹渠|西干渠 西幹渠|南干渠 南幹渠|北干渠 北幹渠|总干渠 總幹渠',
  '个中 個中|个中三昧 箇中三昧|个中滋味 箇中滋味|个中缘由 箇中緣由|个中奥妙 箇中奧妙|个中高手 箇中高手|个中道理 箇中道理',
  // 发
  '牵头 牽頭|编发 編發|换发 換發|生发出 生發出|发力 發力|发证 發證',
  '街头 街頭|带头 帶頭|源头 源頭|从头 從頭|口头 口頭|镜头 鏡頭|码头 碼頭|龙头 龍頭|势头 勢頭|两鬓白发 兩鬢白髮',
  // 征
  '新征程 新征程|新征途 新征途',
  // 准
  '不准 不准|不准确 不準確|不准时 不準時|拿不准 拿不準|看不准 看不準|说不准 說不準|瞄不准 瞄不準|打不准 打不準|吃不准 喫不準|摸不准 摸不準',
  '找不准 找不準|测不准 測不準|对不准 對不準|算不准 算不準|抓不准 抓不準|把不准 把不準|认不准 認不準|定不准 定不準|投不准 投不準',
  // 回
  '回归 回歸|回归分析 迴歸分析|回归方程 迴歸方程|回归模型 迴歸模型|回归系数 迴歸係數|线性回归 線性迴歸',
  // Others, one by one
  '犯困 犯睏|果实累累 果實纍纍|硕果累累 碩果纍纍|舍小家 捨小家|冲一杯 沖一杯|冲一壶 沖一壺|冲杯 沖杯|怒气冲冲 怒氣沖沖|折合 折合|娘家 娘家',
  '兄台 兄台|系上去 繫上去|里人 裏人|一斗米 一斗米|万历年 萬曆年|大海里 大海裏|我系 我系|子丑寅卯 子丑寅卯|复合肥 複合肥|巨变 巨變',
  // Names
  '于是之 于是之|范长江 范長江|余秋雨 余秋雨|作家余华 作家余華|余华的 余華的|游酢 游酢',
].join('|');

/** Hong Kong writes 啟 and 參 where opencc-js leaves 啓 and 蔘 (常用字字形表). */
export const ownHongKong = '啓 啟|蔘 參';

/**
 * Pairs of characters that both are right where a Traditional source has one and the lists the other: 計畫 and 計劃, 台灣 and
 * 臺灣. What only bad converters mix, 後 and 后 or 裏 and 里, is not among them.
 */
export const equallyRight =
  '台臺 布佈 占佔 周週 畫劃 了瞭 注註 托託 背揹 念唸 夫伕 借藉 盡儘 閑閒 甚什 嘗嚐 嘆歎 贊讚 恤卹 欲慾 愈癒 雇僱 吊弔 回迴 蹟跡 煉鍊 杯盃 扎紮 搜蒐 匯彙 舖鋪 凶兇 梁樑 鑑鑒 厘釐 弦絃 痴癡 夥伙 刮颳';

/** Traditional to Simplified, words. */
export const ownSimplified = [
  '薰陶 熏陶|鍾馗 钟馗|鍾繇 钟繇|甚麼 什么|甚麽 什么|規畫 规划|策畫 策划|懞懂 懵懂|暸解 了解|明暸 明了|一目暸然 一目了然',
  '痲痺 麻痹|痲疹 麻疹|醱酵 发酵|徬徨 彷徨|慇懃 殷勤|雜遝 杂沓|跼促 局促|鎔化 熔化|鎔爐 熔炉|鎔岩 熔岩|觔斗 筋斗',
  '祇有 只有|祇是 只是|祇要 只要|祇能 只能|祇好 只好|祇不過 只不过|祇怕 只怕|祇見 只见|祇可 只可|祇得 只得|不祇 不只',
].join('|');

/**
 * Traditional to Simplified, characters: what pages of Taiwan and Hong Kong and old prints have, and TSCharacters lacks.
 *
 * Source: 第一批異體字整理表 (1955), without those that are written in names today (喆, 邨, 龢, 煇, 祐).
 */
export const ownVariants =
  '麽么 衞卫 敍叙 枱台 痺痹 簷檐 牠它 妳你 揹背 砲炮 籐藤 餽馈 賸剩 燄焰 衹只 糢模 瞇眯 伕夫 姪侄 倣仿 戸户 吿告 戯戏 戱戏 玆兹 啣衔 啗啖 勗勖 毬球 傚效 隄堤 勦剿 搾榨 搆构 煖暖 瑯琅 睪睾 鉋刨 瘉愈 撢掸 暱昵 踫碰 嬝袅 燐磷 繙翻 鎗枪 偺咱 鑪炉 鼇鳌 濬浚 撚捻 阬坑 濶阔 逈迥 畧略 鑛矿 粧妆 蔴麻 栢柏 擧举 厰厂 靑青 淸清 値值 巓巅 槪概 硏研 晩晚 歩步 頴颖 飜翻 讐仇 皷鼓 秊年 囘回 囬回 竝并 緖绪 尙尚 甁瓶 劒剑 鉄铁 鐡铁 彜彝 彛彝 騐验 擕携 効效 勅敕 朶朵 罸罚 羮羹 糭粽 緐繁 膓肠 菓果 荳豆 蕋蕊 蘂蕊 蟁蚊 袴裤 覩睹 觧解 諠喧 讃赞 豓艳 蹧糟 躭耽 躱躲 輭软 辤辞 遯遁 隣邻 閙闹 隷隶 靭韧 鬪斗 鬭斗 鬦斗 鬬斗 鬰郁 鼈鳖 鵞鹅 鷰燕 麤粗 欵款 呌叫 坵丘 堦阶 塲场 塟葬 壻婿 夀寿 妬妒 婬淫 媿愧 寃冤 尅克 崐昆 巗岩 庻庶 廐厩 廻回 徃往 徳德 怱匆 恠怪 悤匆 慙惭 懽欢 戞戛 抝拗 捄救 揑捏 揷插 搉榷 搥捶 撦扯 攷考 斵斫 朞期 柹柿 栁柳 梹槟 椀碗 槀槁 檝楫 欝郁 氷冰 滛淫 澁涩 煑煮 熈熙 牋笺 犂犁 猨猿 甎砖 畊耕 畒亩 疉叠 皃貌 盌碗 矙瞰 碁棋 碪砧 秔粳 稉粳 穉稚 稺稚 穤糯 窓窗 窻窗 窰窑 箒帚 紥扎 紬绸 緜绵 缾瓶 罇樽 罣挂 翺翱 耡锄 聨联 胷胸 脗吻 臋臀 蓡参 蔕蒂 藁槁 蘓苏 蘤花 虗虚 蚘蛔 蛕蛔 蠭蜂 衖弄 袵衽 覇霸 覊羁 覔觅 詶酬 謌歌 謿嘲 譌讹 譔撰 讁谪 貛獾 賛赞 趂趁 踈疏 蹔暂 躧屣 輙辄 辠罪 辢辣 迯逃 逰游 邉边 郞郎 酧酬 醻酬 醼宴 鈆铅 銕铁 鎻锁 鑚钻 閧哄 阯址 陗峭 陜陕 隂阴 隖坞 鞵鞋 鞾靴 顋腮 飃飘 饍膳 駈驱 駮驳 驘骡 骽腿 鬀剃 鴈雁 麞獐'
    .split(' ')
    .map((pair) => `${pair.charAt(0)} ${pair.charAt(1)}`)
    .join('|');
