package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.matters.Act;
import org.liuhe.api.matters.MatterScreen;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.matters.MatterRow;
import org.liuhe.contracts.matters.OpenDuty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The page that serves every kind of matter, shown on a kind of its own. */
@Import(MatterPageTest.Probe.class)
class MatterPageTest extends PageTest {

    private static final String ID = "dsp-1";

    record Side(@NotBlank String name, String phone) {}

    record Body(
            @NotBlank @Size(max = 4000) String text,
            @NotNull Task task,
            @NotNull Boolean open,
            Boolean paper,
            LocalDate day,
            Instant at,
            Integer count,
            OrganisationId organisation,
            @Valid List<Side> parties,
            String alone,
            String category,
            List<String> who) {}

    private record Sent(String id, Long version, String key, Body body) implements Command {}

    @TestConfiguration
    static class Probe {
        @Bean
        MatterScreen probe() {
            return new MatterScreen() {
                @Override
                public MatterKind kind() {
                    return MatterKind.DISPUTE;
                }

                @Override
                public List<Act<?>> acts() {
                    return List.of(
                            Act.opening(MatterKind.DISPUTE, "probe-open", Body.class, Sent::new),
                            Act.about(MatterKind.DISPUTE, "probe", Body.class, Sent::new),
                            Act.about(MatterKind.DISPUTE, "probe-hidden", Body.class, Sent::new));
                }

                @Override
                public Shown show(String id, Instant asKnownAt, StreamPosition after) {
                    if (!id.equals(ID)) throw new Refused(CommonRule.MATTER_UNKNOWN, null);
                    return new Shown(
                            head(),
                            List.of(new Fact("probe", "<b>邻居</b>"), new Fact("nothing", null)),
                            Map.of(
                                    "count",
                                    List.of(new Choice(3, "第三项"), new Choice(4, "<i>第四项")),
                                    "alone",
                                    List.of(new Choice("p1", "林女士", null)),
                                    "who",
                                    List.of(
                                            new Choice("org-lvyuan", new OrganisationId("org-nobody")),
                                            new Choice("org-chaoming", Samples.NOW))));
                }
            };
        }
    }

    private static MatterHead head() {
        return new MatterHead(
                ID,
                MatterKind.DISPUTE,
                4,
                "ABC-DEF-GH1",
                "hz/shangcheng",
                "PROBED",
                Samples.NOW,
                List.of(
                        new OpenDuty("watch", Task.DISPUTE_WATCH, "org-nobody", false, null, false),
                        new OpenDuty("sign-p1", Task.DISPUTE_SIGN, null, true, null, true)),
                List.of("probe"),
                List.of(new MatterLink("case-1", MatterLink.Relation.ORIGIN)),
                List.of(new DossierEntry(
                        ID, 0, Samples.NOW, "CaseOpened", "staff", null, null, null, "先来后到", null, null)));
    }

    @BeforeEach
    void lists() {
        edge.answer(
                ListMyMatters.class,
                any -> new Page<>(
                        List.of(new MatterRow(
                                ID, MatterKind.DISPUTE, null, null, "hz/shangcheng", "PROBED", "party", Samples.NOW)),
                        null));
    }

    private Sent sent(String path, String... pairs) {
        edge.reset();
        send(path, lin(), 302, pairs);
        return edge.onlySent(Sent.class);
    }

    @Test
    void showsWhoseTurnItIsWhatItIsAboutAndWhereItCameFrom() {
        assertThat(page("/matter/dsp-1", lin()))
                .contains("矛盾纠纷", "ABC-DEF-GH1", "PROBED", "在协议书上签名", "&lt;b&gt;邻居", "先来后到")
                .contains("name=\"act\" value=\"probe\"")
                .doesNotContain("probe-hidden", "fact.dispute.nothing");
        assertThat(english("/matter/dsp-1", lin())).contains("Dispute", "Sign the agreement");
    }

    @Test
    void leadsToWhatBelongsTogetherAsKnownThatDay() {
        edge.answer(FindMatterGraph.class, any -> Samples.graph());
        assertThat(page("/matter/dsp-1?on=2026-11-20", lin()))
                .contains("href=\"/matter/cnl-1?on=2026-11-20\"", "/dossier/" + Samples.CASE + "?on=2026-11-20");
        assertThat(edge.lastAsked(FindMatterGraph.class).asKnownAt()).isEqualTo("2026-11-20T16:00:00Z");
        assertThat(english("/matter/dsp-1", lin())).contains("What belongs together", "not open to you");
    }

    @Test
    void beginsWithWhatTheReaderOwes() {
        assertThat(page("/matter/dsp-1", lin())).containsSubsequence("在协议书上签名", "org-nobody");
    }

    @Test
    void offersNothingAboutThePast() {
        assertThat(page("/matter/dsp-1?on=2026-11-01", lin())).doesNotContain("name=\"act\"");
    }

    @Test
    void saysHowADayIsWritten() {
        assertThat(text(answer(get("/matter/dsp-1?on=yesterday"), 422, lin())))
                .contains("href=\"#asKnown-on\"", "请写成 2026-11-24 这样的日期", "name=\"act\" value=\"probe\"");
        assertThat(page("/matter/dsp-1?on=", lin())).contains("name=\"act\" value=\"probe\"");
    }

    @Test
    void aKindThatThereIsNotIsNamed() {
        assertThat(text(answer(get("/work?kind=XX"), 422, lin()))).contains("这一项的值不在允许的范围内");
        answer(get("/open/XX/apply"), 404, lin());
    }

    @Test
    void whatIsUnknownIsNotFound() {
        answer(get("/matter/dsp-2"), 404, lin());
        answer(get("/matter/pet-1"), 404, lin());
        answer(get("/matter/nonsense"), 404, lin());
        answer(get("/open/DISPUTE/probe"), 404, lin());
        send("/matter/dsp-1", lin(), 404, "act", "probe-open");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void makesTheBodyOfWhatWasTyped() {
        Sent sent = sent(
                "/matter/dsp-1",
                "act",
                "probe",
                "version",
                "4",
                "key",
                "k",
                "text",
                "漏水",
                "task",
                "DISPUTE_SIGN",
                "open",
                "true",
                "day",
                "2026-12-01",
                "at",
                "2026-12-01T09:30",
                "count",
                "3",
                "organisation",
                "org-lvyuan",
                "parties.0.name",
                "甲",
                "parties.0.phone",
                "",
                "parties.2.name",
                "乙",
                "alone",
                "p1",
                "who",
                "org-lvyuan",
                "who",
                "org-chaoming");
        assertThat(sent)
                .isEqualTo(new Sent(
                        ID,
                        4L,
                        "k",
                        new Body(
                                "漏水",
                                Task.DISPUTE_SIGN,
                                true,
                                false,
                                LocalDate.of(2026, 12, 1),
                                Instant.parse("2026-12-01T01:30:00Z"),
                                3,
                                new OrganisationId("org-lvyuan"),
                                List.of(new Side("甲", null), new Side("乙", null)),
                                "p1",
                                null,
                                List.of("org-lvyuan", "org-chaoming"))));
    }

    @Test
    void letsOneChooseWhatThereIs() {
        assertThat(page("/matter/dsp-1", lin()))
                .contains(
                        "<option class=\"lh-words\" value=\"3\">第三项</option>",
                        "<option class=\"lh-words\" value=\"4\">&lt;i&gt;第四项</option>")
                .contains("<input type=\"hidden\" name=\"alone\" value=\"p1\">", "林女士")
                .contains("id=\"probe-who-org-lvyuan\" name=\"who\" value=\"org-lvyuan\"", "org-nobody")
                .doesNotContain("name=\"count\" type");
        String again = text(send(
                "/matter/dsp-1",
                lin(),
                422,
                "act",
                "probe",
                "version",
                "4",
                "key",
                "k",
                "text",
                " ",
                "task",
                "SIGN",
                "count",
                "4",
                "who",
                "org-chaoming"));
        assertThat(again)
                .contains("value=\"4\" selected=\"selected\">")
                .contains("value=\"org-chaoming\" checked=\"checked\"")
                .doesNotContain("value=\"org-lvyuan\" checked");
    }

    @Test
    void comesBackWithEverythingThatIsWrong() {
        String page = text(send(
                "/matter/dsp-1", lin(), 422, "act", "probe", "version", "4", "key", "kept", "text", " ", "task", ""));
        assertThat(page)
                .contains("href=\"#probe-text\"", "href=\"#probe-task\"", "href=\"#probe-open\"")
                .contains("value=\"kept\"", "<details");
        for (String[] wrong :
                new String[][] {{"day", "2026-13-01"}, {"at", "yesterday"}, {"count", "many"}, {"organisation", "cmp-1"}
                })
            assertThat(refused("task", "SIGN", wrong[0], wrong[1])).as(wrong[0]).contains("#probe-" + wrong[0] + "\"");
        assertThat(refused("task", "NOTHING")).contains("#probe-task\"");
        assertThat(refused("task", "SIGN", "parties.1.phone", "1")).contains("#probe-parties.1.name\"");
        assertThat(edge.sent()).isEmpty();
    }

    @Test
    void asksForAnAnswerEitherWayAndTakesAnEmptyBoxForNo() {
        assertThat(page("/matter/dsp-1", lin()))
                .contains("type=\"radio\" id=\"probe-open-true\"", "type=\"radio\" id=\"probe-open-false\"")
                .contains("type=\"checkbox\" value=\"true\" id=\"probe-paper\"");
        String[] form = {"act", "probe", "version", "4", "key", "k", "text", "漏水", "task", "SIGN", "open"};
        Body said = sent(
                        "/matter/dsp-1",
                        Stream.concat(Stream.of(form), Stream.of("false", "paper", "true"))
                                .toArray(String[]::new))
                .body();
        assertThat(said.open()).isFalse();
        assertThat(said.paper()).isTrue();
    }

    @Test
    void foldsTheFurtherRowsUntilOneOfThemSaysSomething() {
        String folded = "<details class=\"govuk-details\">\\s*<summary[^>]*><span[^>]*>还有更多";
        String open = "<details class=\"govuk-details\" open=\"open\">\\s*<summary[^>]*><span[^>]*>还有更多";
        assertThat(page("/matter/dsp-1", lin()))
                .containsPattern(folded)
                .containsSubsequence("parties.1.phone", "还有更多", "parties.2.name", "probe-alone");
        assertThat(refused("task", "", "parties.1.name", "乙")).containsPattern(folded);
        assertThat(refused("task", "", "parties.2.name", "丙")).containsPattern(open);
    }

    @Test
    void letsOneSayWhatANewMatterIsAbout() {
        assertThat(page("/open/DISPUTE/probe-open", lin()))
                .contains("<optgroup label=\"物业服务\">", "<option value=\"lift-broken\">电梯故障");
    }

    @Test
    void opensForTheOneOrganisationThatSomebodyActsFor() {
        String own = "<option value=\"org-lvyuan\" selected=\"selected\">";
        assertThat(page("/open/DISPUTE/probe-open", clerk())).containsOnlyOnce(own);
        assertThat(page("/open/DISPUTE/probe-open", lin())).doesNotContain(own);
    }

    private String refused(String... pairs) {
        String[] right = {"act", "probe", "version", "4", "key", "k", "text", "漏水", "open", "false"};
        return text(send(
                "/matter/dsp-1",
                lin(),
                422,
                Stream.of(right, pairs).flatMap(Stream::of).toArray(String[]::new)));
    }

    @Test
    void comesBackWithTheRuleThatWasBroken() {
        edge.refuse(CaseRule.CLOSED, null);
        String page = text(send(
                "/matter/dsp-1",
                lin(),
                422,
                "act",
                "probe",
                "version",
                "4",
                "key",
                "k",
                "text",
                "漏水",
                "task",
                "SIGN",
                "open",
                "true"));
        assertThat(page).contains("漏水", "id=\"problems\"");
    }

    @Test
    void opensOneMatterHoweverOftenTheFormIsSent() {
        String[] form = {"key", "k1", "text", "漏水", "task", "SIGN", "open", "false"};
        Sent first = sent("/open/DISPUTE/probe-open", form);
        Sent again = sent("/open/DISPUTE/probe-open", form);
        assertThat(first.id()).startsWith("dsp-").isEqualTo(again.id());
        assertThat(first.version()).isNull();
        assertThat(sent("/open/DISPUTE/probe-open", "key", "k2", "text", "漏水", "task", "SIGN", "open", "false")
                        .id())
                .isNotEqualTo(first.id());
        assertThat(page("/open/DISPUTE/probe-open", lin()))
                .contains("name=\"parties.0.name\"", "name=\"parties.3.phone\"", "type=\"date\"", "datetime-local");
    }

    @Test
    void listsWhatOneTakesPartInAndWhatOneCanBegin() {
        assertThat(page("/work", lin())).contains("/matter/dsp-1", "/open/DISPUTE/probe-open");
        page("/work?kind=DISPUTE", lin());
        assertThat(edge.lastAsked(ListMyMatters.class).kind()).isEqualTo(MatterKind.DISPUTE);
        edge.answer(ListMyMatters.class, any -> new Page<>(List.of(), null));
        assertThat(page("/work", lin())).contains("目前没有");
    }
}
