package org.liuhe.api.edge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article as Chinese law cites it, for readers of English: 第三条第二款 is article 3(2). */
final class Article {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMBER = "([零一二三四五六七八九十百]{1,7})";
    private static final Pattern CITED =
            Pattern.compile("第" + NUMBER + "条(?:第" + NUMBER + "款)?(?:第[（(]?" + NUMBER + "[）)]?项)?");

    private Article() {}

    /** The citation in English; as it is where it is of another form. */
    static String english(String article) {
        Matcher cited = CITED.matcher(article);
        if (!cited.matches()) return article;
        StringBuilder text = new StringBuilder("article ").append(number(cited.group(1)));
        for (int part = 2; part <= 3; part++)
            if (cited.group(part) != null)
                text.append('(').append(number(cited.group(part))).append(')');
        return text.toString();
    }

    private static int number(String chinese) {
        int sum = 0;
        int digit = 0;
        for (char sign : chinese.toCharArray()) {
            if (sign != '十' && sign != '百') digit = DIGITS.indexOf(sign);
            else {
                // 十二 is twelve: the one before ten is not written
                sum += Math.max(digit, 1) * (sign == '十' ? 10 : 100);
                digit = 0;
            }
        }
        return sum + digit;
    }
}
