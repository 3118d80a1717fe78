import type { FurniturePattern } from '../../language/pack.ts';

const place = '[\\u4e00-\\u9fff]{2,8}';
const day = '(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日';
const people = '[^）)]{0,40}';

/** What Chinese news pages put around and into an article. Patterns are matched against whole lines without their edges' white space. */
export const furniture: readonly FurniturePattern[] = [
  {
    id: 'zh.furniture.dateline-outlet',
    kind: 'dateline',
    scope: 'head',
    pattern:
      /^(?:央视网消息|央视新闻消息|国际在线消息|国际在线报道|海外网消息|环球网消息|观察者网讯|参考消息网\d{1,2}月\d{1,2}日报道|央广网北京\d{1,2}月\d{1,2}日消息)\s*(?:[（(][^）)]{1,30}[）)])?\s*[:：]?/u,
  },
  {
    id: 'zh.furniture.dateline-wire',
    kind: 'dateline',
    scope: 'head',
    pattern: new RegExp(
      `^(?:据)?(?:新华社|新华网|人民网|中新社|中新网|中国新闻网|本报|光明网|中国网|央视网|人民日报|澎湃新闻|外交部网站)[/／]?(?:${place})?[,，]?\\s*(?:${day})?(?:专|综合)?(?:电|讯|消息|报道)\\s*(?:[（(]${people}[）)])?\\s*[:：]?`,
      'u',
    ),
  },
  {
    id: 'zh.furniture.dateline-dated-wire',
    kind: 'dateline',
    scope: 'head',
    pattern: new RegExp(
      `^[\\u4e00-\\u9fff]{1,10}(?:社|网|網|报|報|台|讯|訊)[/／]?(?:${place})?[,，]?\\s*${day}(?:专|專|综合|綜合)?(?:电|電|讯|訊)\\s*(?:[（(]${people}[）)])?\\s*[:：]?`,
      'u',
    ),
  },
  {
    id: 'zh.furniture.dateline-bracket',
    kind: 'dateline',
    scope: 'head',
    pattern: /^[（(【〔[](?:[^）)】〕\]\n]{0,30}(?:电|電|讯|訊|综合报道|綜合報導|综合外电|報導|报道|消息))[）)】〕\]]\s*/u,
  },
  {
    id: 'zh.furniture.dateline-reporter',
    kind: 'dateline',
    scope: 'head',
    pattern:
      /^(?:记者|記者)[\u4e00-\u9fff·、／/]{2,14}[／/](?:[\u4e00-\u9fff]{2,8})(?:报导|报道|報導|綜合報導|综合报道|即时报导|即時報導)\s*/u,
  },
  {
    id: 'zh.furniture.published',
    kind: 'published',
    scope: 'line',
    pattern:
      /^(?:(?:发布时间|发布日期|時間|时间|發布時間|更新时间|更新時間|发稿时间)\s*[:：]?\s*)?\d{4}\s*(?:年|-|\/|\.)\s*\d{1,2}\s*(?:月|-|\/|\.)\s*\d{1,2}\s*日?(?:\s*[（(]?(?:星期|周|週)[一二三四五六日天][)）]?)?(?:\s*,?\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:来源|來源|稿源|出处)\s*[:：]?\s*.{0,30})?$/u,
  },
  {
    id: 'zh.furniture.source',
    kind: 'byline',
    scope: 'line',
    pattern: /^(?:来源|來源|稿源|信息来源|原标题|原標題)\s*[:：]\s*.{1,60}$/u,
  },
  {
    id: 'zh.furniture.editor',
    kind: 'byline',
    scope: 'end',
    pattern:
      /^[（(【[]?\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|记者|記者|作者|审校|校对|编译|編譯|撰文|文字编辑|总监制|监制|主编|策划|制作)\s*[:：/／丨|]\s*.{1,80}$/u,
  },
  {
    id: 'zh.furniture.initials',
    kind: 'byline',
    scope: 'end',
    pattern:
      /^[（(](?:完|参与采写[^）)]{0,60}|编辑[^）)]{0,40}|編輯[^）)]{0,40}|责编[^）)]{0,40}|译者?[^）)]{0,20}|路透|法新社|美联社)[）)]\d{0,8}$/u,
  },
  {
    id: 'zh.furniture.end-mark',
    kind: 'boilerplate',
    scope: 'inline',
    pattern:
      /[（(](?:完|編輯[:：][^）)]{1,40}|编辑[:：][^）)]{1,40}|责任编辑[:：][^）)]{1,40}|參與採寫[^）)]{0,60})[）)]\d{0,8}\s*$/u,
  },
  {
    id: 'zh.furniture.related',
    kind: 'related',
    scope: 'end',
    pattern:
      /^(?:相关(?:新闻|阅读|报道|链接|推荐|稿件|专题)|相關(?:新聞|閱讀|報導|連結)|延伸(?:阅读|閱讀)|推荐(?:阅读|视频)|热门(?:新闻|推荐|文章)|更多(?:新闻|精彩|相关|報導|报道)|猜你喜欢|新闻推荐|精彩推荐|今日热点|熱門新聞|最新新聞|更多\S{0,8}報導)\s*[:：]?.{0,20}$/u,
  },
  {
    id: 'zh.furniture.read-also',
    kind: 'related',
    scope: 'line',
    pattern:
      /^(?:[>＞▶▲◆●■※☞👉]+\s*|(?:点击|點擊|点此|點我看更多|看更多|观看|扫码|请看|更多内容|详见|阅读更多|閱讀更多|延伸閱讀|【延伸阅读】|【更多\S{0,10}】).{0,100}$)/u,
  },
  {
    id: 'zh.furniture.image',
    kind: 'caption',
    scope: 'line',
    pattern:
      /^(?:[（(]?(?:资料图|資料圖|图为|圖為|图片|圖片|资料照片|資料照片|图|圖|摄影|攝影|视频|影片|图源|图自)[^\n]{0,120}|.{2,160}(?:摄|攝|[（(](?:资料照|資料照|路透|法新社|美联社|美聯社|新华社|欧新社|翻攝|取自|图\/|圖\/)[^）)]{0,40}[）)]|(?:资料图|資料照|资料照片|資料圖)[）)]?)[。.]?)$/u,
  },
  {
    id: 'zh.furniture.photo-credit',
    kind: 'caption',
    scope: 'line',
    pattern: /(?:新华社|中新社|路透社|法新社|美联社|人民日报)(?:记者)?\s*[\u4e00-\u9fff·]{0,8}\s*[摄攝]\s*$/u,
  },
  {
    id: 'zh.furniture.legal',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^(?:版权所有|版權所有|版权声明|免责声明|未经授权|本网站|©|copyright|转载请注明|凡本网注明|声明[:：]|本文由|特别声明|网站声明|中央电视台|京ICP|违法和不良信息).{0,200}$/iu,
  },
  {
    id: 'zh.furniture.share',
    kind: 'boilerplate',
    scope: 'line',
    pattern:
      /^(?:分享到?|扫一扫|微信|微博|收藏|打印|字号|字體|字体大小|关闭|返回顶部|下载客户端|客户端|评论|留言|赞|关注我们|手机看新闻|我要分享|我要纠错|小字号|大字号|繁体|简体|首页|正文|当前位置|下载APP|訂閱|追蹤|加入|下載|廣告|广告|Advertisement)\s*[:：]?.{0,40}$/u,
  },
];
