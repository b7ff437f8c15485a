package org.liuhe.api.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.areas.ListStaff;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.DisputeStage;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.disputes.SessionView;
import org.liuhe.contracts.disputes.StatementView;
import org.liuhe.contracts.matters.MatterHead;
import org.liuhe.contracts.matters.MatterKind;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A dispute as pages show it; the reader is who the answer says. */
@Import(DisputePagesTest.Screen.class)
abstract class DisputePagesTest extends PageTest {

    static final String ID = "dsp-1";
    static final String HERE = "/matter/" + ID;

    DisputeView dispute;

    /** No stereotype, so that no other test's scan finds it. */
    @ComponentScan(
            basePackages = "org.liuhe.api.disputes",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.DisputeScreen"))
    static class Screen {}

    @BeforeEach
    void answers() {
        dispute = new Sample(DisputeStage.MEDIATING).acts("record-agreement").mediator();
        edge.answer(FindDispute.class, any -> dispute);
        edge.answer(ListStaff.class, any -> List.of(new StaffName("acc-zhou", "周调解员")));
    }

    static RequestPostProcessor zhou() {
        return as("zhou", "mediator", "org-committee");
    }

    /** A dispute between Lin and Wang; Wang owes two things. */
    static final class Sample {

        private final DisputeStage stage;
        private List<String> acts = List.of();
        private AgreementForm form = AgreementForm.WRITTEN;
        private boolean recusalAsked;
        private boolean linSigned;
        private boolean wangSigned;
        private boolean mediatorSigned;
        private boolean effective;
        private Confirmation confirmation = Confirmation.NONE;
        private List<ObligationView> obligations = List.of();

        Sample(DisputeStage stage) {
            this.stage = stage;
        }

        Sample acts(String... offered) {
            acts = List.of(offered);
            return this;
        }

        Sample recusalAsked() {
            recusalAsked = true;
            return this;
        }

        Sample signed(boolean lin, boolean wang, boolean mediator) {
            linSigned = lin;
            wangSigned = wang;
            mediatorSigned = mediator;
            return this;
        }

        Sample effective(Confirmation now) {
            effective = true;
            confirmation = now;
            return signed(true, true, true);
        }

        Sample oral() {
            form = AgreementForm.ORAL;
            return this;
        }

        Sample owing(ObligationView... owed) {
            obligations = List.of(owed);
            return this;
        }

        DisputeView mediator() {
            return seenBy("", true);
        }

        DisputeView seenBy(String side) {
            return seenBy(side, false);
        }

        private DisputeView seenBy(String side, boolean mediator) {
            return new DisputeView(
                    new MatterHead(
                            ID,
                            MatterKind.DISPUTE,
                            4,
                            null,
                            "hz/shangcheng",
                            stage.name(),
                            Samples.NOW,
                            List.of(),
                            acts,
                            List.of(),
                            List.of()),
                    true,
                    DisputeOrigin.APPLICATION,
                    null,
                    null,
                    null,
                    "楼下的狗每天清晨叫。",
                    "org-committee",
                    true,
                    "acc-zhou",
                    mediator,
                    recusalAsked,
                    List.of(
                            new PartyView(
                                    "p1",
                                    null,
                                    "林<i>女士",
                                    null,
                                    side.equals("p1"),
                                    true,
                                    true,
                                    linSigned,
                                    "acc-zhou",
                                    confirmation == Confirmation.ASKED_BY_ONE),
                            new PartyView(
                                    "p2", null, "王先生", null, side.equals("p2"), false, true, wangSigned, null, false)),
                    List.of(new SessionView("s1", false, "调解室", Samples.NOW, "各让一步", true)),
                    List.of(new StatementView("prp-1", null, "七点以后放狗", Samples.NOW)),
                    List.of(new StatementView("note-1", "p1", "最低三千元", Samples.NOW)),
                    null,
                    stage == DisputeStage.MEDIATING ? null : agreement(),
                    false,
                    List.of());
        }

        private AgreementView agreement() {
            return new AgreementView(
                    form,
                    "每天清晨狗叫",
                    null,
                    "王先生看管不周",
                    "七点以后放狗，赔偿四千元。",
                    obligations,
                    mediatorSigned,
                    effective,
                    effective ? Samples.NOW : null,
                    effective ? due(LocalDate.parse("2026-12-24")) : null,
                    confirmation,
                    confirmation == Confirmation.CONFIRMED ? "（2026）浙0106民特12号" : null);
        }

        static ObligationView pays(
                boolean due, boolean reported, boolean confirmed, boolean overdue, boolean breached) {
            return new ObligationView(
                    "o1",
                    "p2",
                    "赔偿损失",
                    LocalDate.parse("2026-12-20"),
                    "p1",
                    new BigDecimal("4000.00"),
                    "银行转账",
                    due ? due(LocalDate.parse("2026-12-20")) : null,
                    reported,
                    confirmed,
                    overdue,
                    breached);
        }

        private static DueDate due(LocalDate last) {
            return new DueDate(
                    last.plusDays(1).atStartOfDay(Wording.ZONE).toInstant(),
                    "mediation.confirmation-window",
                    "人民调解法",
                    "第三十三条第一款",
                    "2010年8月28日通过",
                    30,
                    DueDate.Unit.DAYS,
                    LocalDate.parse("2026-11-24"),
                    last,
                    List.of(),
                    false);
        }
    }
}
