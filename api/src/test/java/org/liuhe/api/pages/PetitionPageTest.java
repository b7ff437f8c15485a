package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionView;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

@Import(PetitionPageTest.Screen.class)
class PetitionPageTest extends PageTest {

    private static final String ID = "pet-0c6fdc3b-2d5f-3a43-92ef-bdf8c1a2f901";

    /** No stereotype, so that no other test's scan finds it. */
    @ComponentScan(
            basePackages = "org.liuhe.api.petitions",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.PetitionScreen"))
    static class Screen {}

    /** 信访工作条例 art. 35: thirty days. Whoever may ask sees the last one where the matter stands, not among the facts alone. */
    @Test
    void saysUntilWhenAReviewCanBeAsked() {
        edge.answer(FindPetition.class, any -> replied(List.of("ask-review")));
        assertThat(standing(page("/matter/" + ID, lin()))).contains("请求复查、复核的最后期限", "2026年12月1日 周二 24:00", "还有");
        edge.answer(FindPetition.class, any -> replied(List.of()));
        assertThat(standing(page("/matter/" + ID, lin()))).doesNotContain("最后期限");
    }

    private static String standing(String page) {
        int from = page.indexOf("id=\"standing\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static PetitionView replied(List<String> acts) {
        MatterHead head = new MatterHead(
                ID,
                MatterKind.PETITION,
                4,
                "7KX-2M9-QHD",
                "hz/xihu",
                "REPLIED",
                Samples.NOW,
                List.of(),
                acts,
                List.of(),
                List.of());
        return new PetitionView(
                head,
                true,
                PetitionChannel.WEB,
                null,
                "org-office",
                "org-body",
                null,
                "林女士",
                null,
                List.of(),
                null,
                "坡道被拆除",
                false,
                null,
                null,
                Samples.due("2026-12-01"),
                null,
                "<5",
                false,
                false);
    }
}
