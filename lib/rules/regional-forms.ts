/**
 * Forms of one character of which Taiwan and Hong Kong write one each. Counted in speeches of Taiwan's presidents and in Taiwan's laws
 * (1.3 million characters), and in the record of Hong Kong's Legislative Council (0.6 million): 裡 134, 裏 13 and 裡 0, 裏 95.
 */

/** A text that holds more of these is Taiwan's. 著 is counted by its use. */
export const tellsTaiwan = '裡臺衛群麵鉤著';
/** 説 and 户 are printed in Hong Kong too, by those who follow its list of forms. */
export const tellsHongKong = '裏衞羣麪鈎着説户税脱悦閲鋭枱綫爲衆';

export const takenToTaiwan =
  '裏裡 爲為 衆眾 羣群 麪麵 峯峰 牀床 着著 衞衛 鈎鉤 説說 户戶 税稅 脱脫 悦悅 閲閱 鋭銳 温溫 藴蘊 愠慍 枱檯 啓啟 敍敘 卧臥 葱蔥 綫線 喫吃 兑兌 内內 耻恥 鉢缽 揾搵 媪媼 竈灶 糉粽 繮韁 纔才 脣唇 癡痴 僞偽 嬀媯 潙溈 檐簷 嫺嫻';

/** Not 說, 戶, 稅, 床, 線 …: the record of the Council writes them so. */
export const takenToHongKong = '裡裏 衛衞 群羣 麵麪 鉤鈎 臺台 檯枱 敘敍';

/** Characters that both scripts have, though those 1.9 million characters of Traditional text hold none of them outside of names. */
export const seldomTraditional = '么几划听坏并愿扑挂晒筑荐虫胄';
