import type { TaleWords } from './tale';

export const zh: TaleWords = {
  title: '两个联盟，一条公路',
  summary: '供测试用的虚构报道：两方，一条公路，一条战线。',
  sentences: [
    '北方联盟控制着该国北部。',
    '南方联盟控制着南部。',
    '一条公路连接双方，途经三座城镇。',
    '亚特兰蒂斯向北方联盟提供武器。',
    '没有人知道这条公路何时重新开通。',
  ],
  noPlace: '地图上没有它的位置。',
  report: '报道',
  voice: '作者本人的声音。',
  invented: '虚构文字。',
  northLeague: '北方联盟',
  southLeague: '南方联盟',
  backer: '亚特兰蒂斯',
  north: '北部',
  south: '南部',
  road: '三镇公路',
  roadShort: '1号公路',
  seat: '亚特兰蒂斯港',
  backing: '亚特兰蒂斯武装北方',
  drawn: '由程序绘制。',
  program: '程序',
  arcEnds: '弧线在此结束。',
};
