package org.liuhe.command.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.command.StoryTest;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.DeclineErasure;
import org.liuhe.contracts.privacy.ErasureAsked;
import org.liuhe.contracts.privacy.ErasureDeclined;
import org.liuhe.contracts.privacy.ErasureExamined;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ErasureRefused;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.KeepingDuty;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonErased;
import org.liuhe.contracts.privacy.PrivacyRule;

class ErasureTest extends StoryTest<Erasure> {

    private static final Actor RESIDENT = new Actor("anna", Set.of(Role.RESIDENT), Set.of());
    private static final Actor FIRST = new Actor("first", Set.of(Role.PRIVACY), Set.of());
    private static final Actor SECOND = new Actor("second", Set.of(Role.PRIVACY), Set.of());
    private static final Person ANNA = Person.account("anna");
    private static final Person NO_ACCOUNT = Person.behind("pet-1");
    private static final ErasureId ID = ErasureId.of(ANNA);
    private static final KeepingDuty DUTY =
            new KeepingDuty("dsp-1", "人民调解法", "第二十七条", Instant.parse("2031-01-01T00:00:00Z"));

    private List<KeepingDuty> duties = List.of();

    ErasureTest() {
        super(Erasure.class);
        fixture.registerInjectableResource((KeepingDuties) person -> duties);
        fixture.registerInjectableResource((FiledMatters) person -> person.equals(NO_ACCOUNT));
    }

    @Test
    void isAskedByThePersonThemselves() {
        accepts(new AskErasure(ID, ANNA), RESIDENT, asked(ANNA));
    }

    @Test
    void isTakenDownForSomebodyWithoutAnAccount() {
        accepts(new AskErasure(ErasureId.of(NO_ACCOUNT), NO_ACCOUNT), FIRST, asked(NO_ACCOUNT));
    }

    @Test
    void isNotTakenDownWhereWhoFiledHasAnAccount() {
        Person filer = Person.behind("cmp-1");
        refuses(new AskErasure(ErasureId.of(filer), filer), FIRST, PrivacyRule.HAS_ACCOUNT);
    }

    @Test
    void isNotAskedForSomebodyElse() {
        refuses(new AskErasure(ID, ANNA), FIRST, CommonRule.NOT_YOURS);
    }

    @Test
    void isNotTakenDownByAResident() {
        refuses(new AskErasure(ErasureId.of(NO_ACCOUNT), NO_ACCOUNT), RESIDENT, CommonRule.NOT_YOURS);
    }

    @Test
    void isNotAskedUnderAnotherNumber() {
        refuses(new AskErasure(ErasureId.of(NO_ACCOUNT), ANNA), RESIDENT, CommonRule.MATTER_UNKNOWN);
    }

    @Test
    void absorbsASecondAsking() {
        happened(asked(ANNA));
        absorbs(new AskErasure(ID, ANNA), RESIDENT);
        happened(examined());
        absorbs(new AskErasure(ID, ANNA), RESIDENT);
    }

    @Test
    void isExaminedAndConfirmedByTwo() {
        happened(asked(ANNA));
        accepts(new ExamineErasure(ID), FIRST, examined());
        happened(examined());
        absorbs(new ExamineErasure(ID), SECOND);
        accepts(new ConfirmErasure(ID), SECOND, new PersonErased(ID.value(), ANNA.value(), town.now()));
    }

    @Test
    void isNotConfirmedByWhoExamined() {
        happened(asked(ANNA), examined());
        refuses(new ConfirmErasure(ID), FIRST, PrivacyRule.SECOND_OFFICER);
    }

    @Test
    void isNotConfirmedBeforeItIsExamined() {
        happened(asked(ANNA));
        refuses(new ConfirmErasure(ID), SECOND, PrivacyRule.NOT_EXAMINED);
    }

    @Test
    void isRefusedWithTheArticleWhileADutyToKeepApplies() {
        duties = List.of(DUTY);
        happened(asked(ANNA));
        accepts(new ExamineErasure(ID), FIRST, refused());
        happened(examined());
        accepts(new ConfirmErasure(ID), SECOND, refused());
    }

    @Test
    void isAskedAgainAfterARefusal() {
        happened(asked(ANNA), refused());
        refuses(new ExamineErasure(ID), FIRST, PrivacyRule.NOT_ASKED);
        accepts(new AskErasure(ID, ANNA), RESIDENT, asked(ANNA));
    }

    @Test
    void isDeclinedWithAReason() {
        happened(asked(ANNA));
        refuses(new DeclineErasure(ID, " "), FIRST, CommonRule.TEXT_BLANK, "reason");
        accepts(new DeclineErasure(ID, "不是本人"), FIRST, declined());
        happened(examined());
        accepts(new DeclineErasure(ID, "不是本人"), SECOND, declined());
    }

    @Test
    void isNotDeclinedAfterwards() {
        happened(asked(ANNA), declined());
        refuses(new DeclineErasure(ID, "不是本人"), FIRST, PrivacyRule.NOT_ASKED);
    }

    @Test
    void isNotForAnOfficersOwnData() {
        Person officer = Person.account("first");
        ErasureId own = ErasureId.of(officer);
        happened(new ErasureAsked(own.value(), officer.value(), town.now()));
        refuses(new ExamineErasure(own), FIRST, PrivacyRule.OWN_DATA);
        refuses(new ConfirmErasure(own), FIRST, PrivacyRule.OWN_DATA);
        refuses(new DeclineErasure(own, "留着"), FIRST, PrivacyRule.OWN_DATA);
    }

    @Test
    void happensOnce() {
        happened(asked(ANNA), examined(), new PersonErased(ID.value(), ANNA.value(), town.now()));
        refuses(new AskErasure(ID, ANNA), RESIDENT, PrivacyRule.ERASED);
        refuses(new ExamineErasure(ID), FIRST, PrivacyRule.ERASED);
        refuses(new ConfirmErasure(ID), SECOND, PrivacyRule.ERASED);
        refuses(new DeclineErasure(ID, "晚了"), SECOND, PrivacyRule.ERASED);
    }

    private ErasureAsked asked(Person person) {
        return new ErasureAsked(ErasureId.of(person).value(), person.value(), town.now());
    }

    private ErasureExamined examined() {
        return new ErasureExamined(ID.value(), "first", town.now());
    }

    private ErasureRefused refused() {
        return new ErasureRefused(ID.value(), List.of(DUTY), town.now());
    }

    private ErasureDeclined declined() {
        return new ErasureDeclined(ID.value(), "不是本人", town.now());
    }
}
