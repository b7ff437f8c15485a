package org.liuhe.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    第三条, article 3
                    第十条, article 10
                    第十二条第二款, article 12(2)
                    第三十四条第一款第（六）项, article 34(1)(6)
                    第二十条第十一项, article 20(11)
                    第二百零一条, article 201
                    第一百一十五条, article 115
                    """)
    void isCitedInEnglish(String article, String english) {
        assertThat(Article.english(article)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"附件二", "第三章", "1", "''"})
    void isLeftAsItIsWhereTheFormIsAnother(String article) {
        assertThat(Article.english(article)).isEqualTo(article);
    }
}
