package org.liuhe.contracts.enforcement;

/** The kinds of penalties (行政处罚法 art. 9). */
public enum PenaltyKind {
    /** 警告、通报批评. */
    WARNING,
    /** 罚款、没收违法所得、没收非法财物. */
    FINE_OR_CONFISCATION,
    /** 暂扣许可证件、降低资质等级、吊销许可证件. */
    PERMIT,
    /** 限制开展生产经营活动、责令停产停业、责令关闭、限制从业. */
    ACTIVITY,
    /** Any other that a law or regulation sets; detention is the police's alone (art. 18). */
    OTHER
}
