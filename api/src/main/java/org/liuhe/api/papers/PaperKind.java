package org.liuhe.api.papers;

import java.util.Locale;

/** The kinds of papers 文书. */
public enum PaperKind {
    /** 受理告知书. */
    ACCEPTANCE("受"),
    /** 不予受理告知书. */
    NON_ACCEPTANCE("不受"),
    /** 延期告知书. */
    EXTENSION("延"),
    /** 处理意见书, 答复书. */
    REPLY("答"),
    /** 复查意见书 (信访工作条例 art. 35). */
    REVIEW("查"),
    /** 复核意见书 (信访工作条例 art. 36). */
    REREVIEW("核"),
    /** 人民调解协议书 (人民调解法 art. 28, 29). */
    AGREEMENT("调"),
    /** 责令改正通知书 (行政处罚法 art. 28). */
    RECTIFICATION("改");

    private final String sign;

    PaperKind(String sign) {
        this.sign = sign;
    }

    /** How the number of the paper names it. */
    String sign() {
        return sign;
    }

    /** As addresses have it, for example {@code non-acceptance}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
