package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.scenarios.ScenarioPack;

class CategorySearchTest {

    private static final List<ScenarioPack> PACKS = List.of(
            pack("property", "物业服务", "Property services", category("lift", "电梯故障", "Broken lift")),
            pack("parking", "便捷泊车", "Parking", category("blocked", "占用车位", "Blocked space")));

    @ParameterizedTest
    @CsvSource({
        "电梯坏了, lift",
        "我家的电梯，又停了, lift",
        "ＬＩＦＴ, lift",
        "lifts are broken, lift",
        "park, blocked",
        "物业, lift",
        "车位被占, blocked",
    })
    void findsByWordsOfEitherLanguage(String words, String found) {
        assertThat(codes(words)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"噪音", "a", "'!?，'", "梯电"})
    void findsNothingWhereNothingIsLikeIt(String words) {
        assertThat(codes(words)).isEmpty();
    }

    @Test
    void showsAllWhereNothingIsSought() {
        assertThat(codes(" ")).containsExactly("lift", "blocked");
    }

    private static List<String> codes(String words) {
        return CategorySearch.find(PACKS, words).stream()
                .flatMap(choice -> choice.categories().stream())
                .map(Category::code)
                .toList();
    }

    private static ScenarioPack pack(String code, String zh, String en, Category category) {
        return new ScenarioPack(code, "1", zh, en, "住建局", "Housing", List.of(category));
    }

    private static Category category(String code, String zh, String en) {
        return new Category(
                code,
                "p",
                "1",
                zh,
                en,
                Category.Intake.AUTOMATIC,
                null,
                "supplement",
                Category.Urgency.NORMAL,
                true,
                null);
    }
}
