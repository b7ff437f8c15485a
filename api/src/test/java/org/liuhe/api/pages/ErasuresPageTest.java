package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureState;
import org.liuhe.contracts.privacy.ErasureView;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.FindErasures;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PrivacyRule;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class ErasuresPageTest extends PageTest {

    private static final String PATH = "/desk/erasures";
    private static final Person LIN = Person.account("subject-lin");
    private static final ErasureId ID = ErasureId.of(LIN);

    @BeforeEach
    void nothingWaits() {
        shows();
    }

    @Test
    void isForOfficersOnly() {
        assertThat(page(PATH, first())).contains("没有等待处理的申请", "<a href=\"" + PATH + "\" aria-current=\"page\"");
        assertThat(english(PATH, first())).contains("Nothing waits");
        for (RequestPostProcessor other : List.of(lin(), clerk(), as("boss", "operator"))) {
            answer(get(PATH), 403, other);
            send(PATH, other, 403, "act", "examine", "id", ID.value());
            assertThat(page("/track", other)).doesNotContain(PATH);
        }
        assertThat(edge.sent()).isEmpty();
        assertThat(answer(get("/desk"), 302, first()).getResponse().getRedirectedUrl())
                .isEqualTo(PATH);
    }

    @Test
    void offersTheNextStep() {
        shows(view(LIN, ErasureState.ASKED, null));
        assertThat(page(PATH, first()))
                .contains("账号 subject-lin", "value=\"examine\"")
                .doesNotContain("value=\"confirm\"");
        shows(view(LIN, ErasureState.EXAMINED, "subject-first"));
        assertThat(page(PATH, first())).contains("须由另一位负责人确认").doesNotContain("value=\"confirm\"", "value=\"examine\"");
        assertThat(page(PATH, as("second", "privacy"))).contains("value=\"confirm\"", "无法恢复");
        shows(view(Person.account("subject-first"), ErasureState.ASKED, null));
        assertThat(page(PATH, first())).contains("您自己的数据").doesNotContain("value=\"examine\"", "value=\"decline\"");
    }

    @Test
    void sendsEachStep() {
        String here = PATH + "?after=" + ID + "@7";
        assertThat(send(PATH, first(), 302, "act", "examine", "id", ID.value())
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(here);
        send(PATH, first(), 302, "act", "confirm", "id", ID.value());
        send(PATH, first(), 302, "act", "decline", "id", ID.value(), "reason", "不是本人");
        send(PATH, first(), 302, "act", "take", "matterId", "pet-1");
        Person behind = Person.behind("pet-1");
        assertThat(edge.sent())
                .containsExactly(
                        new ExamineErasure(ID),
                        new ConfirmErasure(ID),
                        new DeclineErasure(ID, "不是本人"),
                        new AskErasure(ErasureId.of(behind), behind));
        page(here, first());
        assertThat(edge.lastAsked(FindErasures.class).after()).hasToString(ID + "@7");
    }

    @Test
    void comesBackWithWhatIsWrong() {
        shows(view(LIN, ErasureState.ASKED, null));
        edge.refuse(CommonRule.TEXT_BLANK, "reason");
        assertThat(text(send(PATH, first(), 422, "act", "decline", "id", ID.value(), "reason", " ")))
                .contains("href=\"#decline-" + ID + "-reason\"", "id=\"decline-" + ID + "-reason-error\"")
                .contains("<details class=\"govuk-details lh-act\" open");
        edge.refuse(PrivacyRule.SECOND_OFFICER, null);
        assertThat(text(send(PATH, first(), 422, "act", "confirm", "id", ID.value())))
                .contains("您已审核这份申请");
        assertThat(text(send(PATH, first(), 422, "act", "take", "matterId", "somebody")))
                .contains("href=\"#take-matterId\"", "编号格式不对", "value=\"somebody\"");
        assertThat(text(send(PATH, first(), 422, "act", "burn", "id", ID.value())))
                .contains("编号格式不对");
        assertThat(edge.sent()).hasSize(2);
    }

    @Test
    void showsWhatBecameOfTheLast() {
        shows(
                new ErasureView(
                        ID.value(),
                        LIN.value(),
                        ErasureState.REFUSED,
                        null,
                        List.of(new KeepingDuty("cmp-1", "个人信息保护法", "第十三条第一款第（三）项", null)),
                        null,
                        Samples.NOW,
                        Samples.NOW),
                view(Person.behind("pet-1"), ErasureState.ERASED, "subject-first"));
        assertThat(page(PATH, first()))
                .contains("暂不能删除", "《个人信息保护法》第十三条", "信访事项 pet-1 的当事人", "已删除")
                .doesNotContain("value=\"confirm\"");
    }

    private void shows(ErasureView... views) {
        edge.answer(FindErasures.class, any -> List.of(views));
    }

    private static ErasureView view(Person person, ErasureState state, String examiner) {
        return new ErasureView(
                ErasureId.of(person).value(),
                person.value(),
                state,
                examiner,
                List.of(),
                null,
                Samples.NOW,
                Samples.NOW);
    }

    private static RequestPostProcessor first() {
        return as("first", "privacy");
    }
}
