package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.privacy.FindMattersNaming;
import org.liuhe.contracts.privacy.NamedMatter;

class FindPageTest extends PageTest {

    private static final String PATH = "/desk/find";

    @Test
    void isForStaffAndOperators() {
        assertThat(page(PATH, clerk())).contains("<a href=\"" + PATH + "\" aria-current=\"page\"", "method=\"post\"");
        page(PATH, as("boss", "operator"));
        answer(get(PATH), 403, lin());
        answer(get(PATH), 403, as("first", "privacy"));
        send(PATH, lin(), 403, "kind", "PHONE", "text", "13912345678");
        assertThat(edge.timesAsked(FindMattersNaming.class)).isZero();
    }

    @Test
    void listsTheMattersAsLinks() {
        edge.answer(
                FindMattersNaming.class,
                any -> List.of(new NamedMatter("cmp-1", Samples.CODE), new NamedMatter("dsp-2", null)));
        assertThat(text(send(PATH, clerk(), 200, "kind", "PHONE", "text", "139 1234 5678")))
                .contains("href=\"/dossier/cmp-1\"", Samples.CODE, "href=\"/matter/dsp-2\"");
        assertThat(edge.lastAsked(FindMattersNaming.class))
                .isEqualTo(new FindMattersNaming(PersonalData.Kind.PHONE, "139 1234 5678"));
    }

    @Test
    void saysThatThereIsNone() {
        edge.answer(FindMattersNaming.class, any -> List.of());
        assertThat(text(send(PATH, clerk(), 200, "kind", "NAME", "text", "林女士")))
                .contains("没有这个人");
    }

    @Test
    void comesBackWithWhatIsMissing() {
        assertThat(text(send(PATH, clerk(), 422, "asks", "kind", "text", "林女士")))
                .contains("href=\"#find-kind\"", "请选择按姓名还是按电话号码", "value=\"林女士\"");
        edge.answer(FindMattersNaming.class, any -> {
            throw new Refused(CommonRule.TEXT_BLANK, "text");
        });
        assertThat(text(send(PATH, clerk(), 422, "kind", "NAME", "text", " ")))
                .contains("href=\"#find-text\"", "id=\"find-text-error\"")
                .doesNotContain("查找结果");
    }
}
