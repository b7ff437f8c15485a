package org.liuhe.contracts.disputes;

import java.util.regex.Pattern;
import org.liuhe.contracts.RuleBroken;

/** 人民调解法 art. 4: mediation is free of charge, whatever anybody writes. */
public final class Fees {

    private static final Pattern FEE =
            Pattern.compile("(?<!不收|不收取|免|免收|无)调解(服务)?费|mediation\\s+(fee|charge)", Pattern.CASE_INSENSITIVE);

    private Fees() {}

    /**
     * @return the text
     * @throws RuleBroken dispute.fee-forbidden where it speaks of a fee for the mediation
     */
    public static String refused(String field, String text) {
        if (text != null && FEE.matcher(text).find()) throw new RuleBroken(DisputeRule.FEE_FORBIDDEN, field);
        return text;
    }
}
