package org.liuhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.SealedText;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.disputes.DisputeOpened;
import org.liuhe.contracts.disputes.DisputeOrigin;
import org.liuhe.contracts.disputes.PartyIdentified;
import org.liuhe.contracts.disputes.ProposalMade;
import org.liuhe.contracts.petitions.PetitionChannel;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.privacy.ErasureAsked;
import org.liuhe.contracts.privacy.ErasureDeclined;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.liuhe.contracts.referrals.Party;

class VaultTest {

    private static final Representative ERASED = new Representative(PersonalTexts.ERASED, PersonalTexts.ERASED);

    private static final String TEXT = "电梯又坏了，我母亲出不了门。";
    private static final String PHONE_NUMBER = "138 0000 1234";
    private static final Instant AT = Keys.NOW;

    private final Keys here = new Keys();

    @Test
    void sealsWhatIsMarkedAndNothingElse() {
        ComplaintFiled filed = filed("cmp-1", "anna");
        ComplaintFiled sealed = (ComplaintFiled) here.vault.sealed(filed);
        assertThat(SealedText.isWhole(sealed.text())).isTrue();
        assertThat(SealedText.isWhole(sealed.contactPhone())).isTrue();
        assertThat(sealed.toString()).doesNotContain(TEXT, PHONE_NUMBER, "3 幢");
        assertThat(sealed.reporter()).isEqualTo("anna");
        assertThat(sealed.category()).isEqualTo(filed.category());
        assertThat(here.vault.opened(sealed)).isEqualTo(filed);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        ComplaintFiled one = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        ComplaintFiled other = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        assertThat(one.text()).isNotEqualTo(other.text());
    }

    @Test
    void leavesWhatIsSealedUnderItsKey() {
        ComplaintFiled once = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        assertThat(here.vault.sealed(once)).isSameAs(once);
    }

    @Test
    void putsTheCaseOfAComplaintUnderTheReportersKey() {
        here.vault.sealed(filed("cmp-1", "anna"));
        String caseId = CaseId.forComplaint("cmp-1").value();
        here.vault.sealed(new CaseOpened(caseId, "cmp-1", "c", "p", "1", "hz", null, AT, null));
        CaseCommented sealed = (CaseCommented) here.vault.sealed(new CaseCommented(caseId, "org-1", "n1", "住户姓林", AT));
        here.keys.destroy(Person.account("anna").value());
        assertThat(here.vault.opened(sealed).text()).isEqualTo(PersonalTexts.ERASED);
        assertThat(here.owners.matters(Person.account("anna"))).containsExactly("cmp-1", caseId);
    }

    @Test
    void keepsOthersReadableWhenOneIsErased() {
        ComplaintFiled annas = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        ComplaintFiled berts = (ComplaintFiled) here.vault.sealed(filed("cmp-2", "bert"));
        here.keys.destroy(Person.account("anna").value());
        assertThat(here.vault.opened(annas).text()).isEqualTo(PersonalTexts.ERASED);
        assertThat(here.vault.opened(berts).text()).isEqualTo(TEXT);
    }

    @Test
    void sealsNothingMoreOfWhomWasErased() {
        here.vault.sealed(filed("cmp-1", "anna"));
        here.keys.destroy(Person.account("anna").value());
        ComplaintFiled late = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        assertThat(late.text()).isEqualTo(PersonalTexts.ERASED);
    }

    @Test
    void givesEachSideOfADisputeItsKeyAndBothTheShared() {
        DisputeOpened opened = (DisputeOpened) here.vault.sealed(dispute());
        ProposalMade proposal = (ProposalMade) here.vault.sealed(new ProposalMade("dsp-1", "n1", "p1", "各退一步", AT));
        here.vault.sealed(new PartyIdentified("dsp-1", "p2", "bert", null, AT));
        assertThat(here.owners.all(Person.account("bert")))
                .containsExactlyInAnyOrder("person:bert", "matter:dsp-1", "side:dsp-1/p2");

        here.owners.all(Person.account("bert")).forEach(here.keys::destroy);
        DisputeOpened after = here.vault.opened(opened);
        assertThat(after.parties().get(0).name()).isEqualTo("安娜");
        assertThat(after.parties().get(1).name()).isEqualTo(PersonalTexts.ERASED);
        assertThat(here.vault.opened(proposal).text()).isEqualTo(PersonalTexts.ERASED);
    }

    @Test
    void erasesWithAPetitionerWhomTheyNamed() {
        PetitionFiled sealed = (PetitionFiled) here.vault.sealed(petition("pet-1", "anna"));
        PetitionFiled other = (PetitionFiled) here.vault.sealed(petition("pet-2", null));
        here.owners.all(Person.account("anna")).forEach(here.keys::destroy);
        assertThat(here.vault.opened(sealed).representatives()).containsExactly(ERASED, ERASED);
        assertThat(here.vault.opened(sealed).text()).isEqualTo(PersonalTexts.ERASED);
        assertThat(here.vault.opened(other)).isEqualTo(petition("pet-2", null));

        here.owners.all(Person.behind("pet-2")).forEach(here.keys::destroy);
        assertThat(here.vault.opened(other).representatives()).containsExactly(ERASED, ERASED);
        assertThat(here.vault.opened(other).petitionerName()).isEqualTo(PersonalTexts.ERASED);
    }

    @Test
    void keepsTheReasonOfADeclinedErasureUnderItsPersonsKey() {
        Person anna = Person.account("anna");
        here.vault.sealed(new ErasureAsked("era-1", anna.value(), AT));
        ErasureDeclined declined = (ErasureDeclined) here.vault.sealed(new ErasureDeclined("era-1", TEXT, AT));
        assertThat(here.vault.opened(declined).reason()).isEqualTo(TEXT);
        here.owners.all(anna).forEach(here.keys::destroy);
        assertThat(here.vault.opened(declined).reason()).isEqualTo(PersonalTexts.ERASED);
    }

    @Test
    void tellsWhoseAMatterIs() {
        here.vault.sealed(petition("pet-1", "anna"));
        here.vault.sealed(petition("pet-2", null));
        assertThat(here.vault.filer("pet-1")).isEqualTo(Person.account("anna"));
        assertThat(here.vault.filer("pet-2")).isEqualTo(Person.behind("pet-2"));
    }

    @Test
    void opensDeepInWhatIsAnswered() {
        ComplaintFiled sealed = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        record View(@PersonalData String line, List<Map<String, ComplaintFiled>> more) {}
        Optional<View> view =
                Optional.of(new View(sealed.place() + "：" + sealed.text(), List.of(Map.of("it", sealed))));
        List<String> whose = new ArrayList<>();
        View plain = here.vault.opened(view, whose::add).orElseThrow();
        assertThat(plain.line()).isEqualTo("3 幢：" + TEXT);
        assertThat(plain.more().get(0).get("it").text()).isEqualTo(TEXT);
        assertThat(whose).containsOnly("person:anna");
    }

    @Test
    void saysThatATextWasAltered() {
        ComplaintFiled sealed = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        record View(@PersonalData String text) {}
        char[] altered = sealed.text().toCharArray();
        int inside = altered.length - 10;
        altered[inside] = altered[inside] == 'A' ? 'B' : 'A';
        assertThat(here.vault.opened(new View(new String(altered))).text()).isEqualTo(Vault.UNREADABLE);
        assertThat(here.vault
                        .opened(new View(sealed.text().replaceFirst("1\\.[0-9]+", "1.999999")))
                        .text())
                .isEqualTo(PersonalTexts.ERASED);
    }

    @Test
    void doesNotRememberAKeyThatWasRolledBack() {
        here.transaction.executeWithoutResult(status -> {
            here.vault.sealed(filed("cmp-1", "anna"));
            status.setRollbackOnly();
        });
        ComplaintFiled sealed = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        assertThat(new Keys(here.masters).vault.opened(sealed).text()).isEqualTo(TEXT);
    }

    @Test
    void findsByNameAndNumberHoweverTheyAreWritten() {
        here.vault.sealed(filed("cmp-1", "anna"));
        here.vault.sealed(dispute());
        assertThat(here.vault.naming(PHONE, "+86 138-0000-1234")).containsExactly("cmp-1");
        assertThat(here.vault.naming(PHONE, "１３８００００１２３４")).containsExactly("cmp-1");
        assertThat(here.vault.naming(NAME, " 安 娜 ")).containsExactly("dsp-1");
        assertThat(here.vault.naming(NAME, "安")).isEmpty();
        assertThat(here.vault.naming(PHONE, "无")).isEmpty();
        here.index.forget("person:anna");
        assertThat(here.vault.naming(PHONE, "13800001234")).isEmpty();
    }

    @Test
    void rotatesTheMasterKeyWithoutTouchingAnEvent() throws Exception {
        ComplaintFiled sealed = (ComplaintFiled) here.vault.sealed(filed("cmp-1", "anna"));
        MasterKeys rotated = here.masters.rotated();
        assertThat(rotated.size()).isEqualTo(2);
        assertThat(new Keys(rotated).vault.opened(sealed).text()).isEqualTo(TEXT);
        assertThat(new Rewrap(here.source, rotated).run()).isEqualTo(2);
        MasterKeys pruned = MasterKeys.of(rotated.newestOnly().secretText());
        assertThat(pruned.size()).isOne();
        assertThat(new Keys(pruned).vault.opened(sealed).text()).isEqualTo(TEXT);
        here.keys.forget();
        assertThatThrownBy(() -> here.vault.opened(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Rewrap(here.source, here.masters).run())
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    @Test
    void refusesToStartWithoutMasterKeys() {
        assertThatThrownBy(() -> MasterKeys.of("")).hasMessageContaining("liuhe.privacy.master-keys");
        assertThatThrownBy(() -> MasterKeys.of("{\"no\":1}")).hasMessageContaining("liuhe.privacy.master-keys");
        assertThatThrownBy(() -> MasterKeys.of("/nowhere/at/all")).hasMessageContaining("cannot be read");
    }

    private static ComplaintFiled filed(String id, String reporter) {
        return new ComplaintFiled(
                id,
                "T-1",
                reporter,
                "property.lift",
                "p",
                "1",
                "hz",
                "3 幢",
                TEXT,
                false,
                false,
                Channel.WEB,
                "zh-CN",
                PHONE_NUMBER,
                AT,
                null,
                null,
                null);
    }

    private static PetitionFiled petition(String id, String petitioner) {
        return new PetitionFiled(
                id,
                "T-" + id,
                PetitionChannel.VISIT,
                petitioner,
                "安娜",
                PHONE_NUMBER,
                List.of(new Representative("贝特", "0571-1234567"), new Representative("陈", "0571-7654321")),
                null,
                "hz",
                "c",
                null,
                TEXT,
                false,
                "zh-CN",
                null,
                List.of(),
                AT,
                null);
    }

    private static Event dispute() {
        return new DisputeOpened(
                "dsp-1",
                DisputeOrigin.APPLICATION,
                null,
                null,
                null,
                null,
                "hz",
                "c",
                "楼上漏水",
                List.of(new Party("p1", "anna", null, "安娜", null), new Party("p2", null, null, "贝特", "0571-1234567")),
                "p1",
                AT);
    }
}
