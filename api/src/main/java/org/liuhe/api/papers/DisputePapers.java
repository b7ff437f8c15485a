package org.liuhe.api.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.members.StaffNames;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.Confirmation;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.disputes.RecordAgreement;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.papers.Block;
import org.springframework.stereotype.Component;

/** The written agreement 人民调解协议书 with what 人民调解法 art. 29 asks for, signed and sealed as far as was recorded by now. */
@Component
class DisputePapers implements PaperSource {

    private static final String DRAFT = "草稿 DRAFT";

    private final Edge edge;
    private final StaffNames names;

    DisputePapers(Edge edge, StaffNames names) {
        this.edge = edge;
        this.names = names;
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.DISPUTE;
    }

    @Override
    public List<Paper> of(String id, StreamPosition after) {
        DisputeView dispute = edge.ask(new FindDispute(id, null, after));
        AgreementView agreement = dispute.agreement();
        List<DossierEntry> reached = dispute.head().entries().stream()
                .filter(entry -> entry.type().equals(AgreementReached.class.getSimpleName()))
                .toList();
        if (agreement == null || agreement.form() != AgreementForm.WRITTEN || reached.isEmpty()) return List.of();
        DossierEntry last = reached.get(reached.size() - 1);
        PaperKind kind = PaperKind.AGREEMENT;
        return List.of(new Paper(
                MatterKind.DISPUTE,
                kind,
                reached.size(),
                PaperNumber.of(MatterKind.DISPUTE, id, dispute.head().trackingCode(), kind, last.at(), reached.size()),
                last.at(),
                null,
                words -> body(dispute, agreement, last.at(), words)));
    }

    /** What is being written, as it would look; it has no number, and nobody has signed it. */
    Paper draft(DisputeView dispute, RecordAgreement draft, Instant now) {
        List<ObligationView> owed = draft.obligations().stream()
                .map(each -> new ObligationView(
                        null,
                        each.partyId(),
                        each.what(),
                        each.by(),
                        each.toPartyId(),
                        each.amount(),
                        each.manner(),
                        null,
                        false,
                        false,
                        false,
                        false))
                .toList();
        AgreementView agreement = new AgreementView(
                draft.form(),
                draft.facts(),
                draft.issues(),
                draft.responsibility(),
                draft.content(),
                owed,
                false,
                false,
                null,
                null,
                Confirmation.NONE,
                null);
        return new Paper(MatterKind.DISPUTE, PaperKind.AGREEMENT, 1, DRAFT, now, null, words -> {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Text(words.text("paper.draft"))));
            blocks.addAll(body(dispute, agreement, now, words));
            return blocks;
        });
    }

    private List<Block> body(DisputeView dispute, AgreementView agreement, Instant reachedAt, PaperWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.text("paper.dispute.parties")));
        for (PartyView party : dispute.parties())
            blocks.add(new Block.Text(words.text(
                    party.applicant() ? "paper.dispute.party.applicant" : "paper.dispute.party",
                    name(dispute, party.partyId(), words))));
        blocks.add(new Block.Heading(words.text("paper.dispute.facts")));
        if (dispute.category() != null)
            blocks.add(new Block.Text(words.text("paper.dispute.category", words.category(dispute.category()))));
        if (agreement.facts() == null && dispute.request() != null)
            blocks.add(new Block.Text(words.written(dispute.request())));
        said(blocks, "paper.dispute.main-facts", agreement.facts(), words);
        said(blocks, "paper.dispute.issues", agreement.issues(), words);
        said(blocks, "paper.dispute.responsibility", agreement.responsibility(), words);
        blocks.add(new Block.Heading(words.text("paper.dispute.content")));
        blocks.add(new Block.Text(written(agreement.content(), words)));
        if (!agreement.obligations().isEmpty()) {
            blocks.add(new Block.Heading(words.text("paper.dispute.performance")));
            for (ObligationView owed : agreement.obligations()) blocks.add(obligation(dispute, owed, words));
        }
        blocks.add(new Block.Heading(words.text("paper.dispute.effect")));
        blocks.add(new Block.Text(
                agreement.effectiveAt() == null
                        ? words.text("paper.dispute.not-in-force")
                        : words.text("paper.dispute.in-force", words.day(agreement.effectiveAt()))));
        if (agreement.confirmationDue() != null)
            blocks.add(
                    new Block.Text(words.text("paper.dispute.confirmation", words.until(agreement.confirmationDue()))));
        blocks.add(new Block.Heading(words.text("paper.dispute.signatures")));
        for (PartyView party : dispute.parties())
            blocks.add(signature(name(dispute, party.partyId(), words), party.signed(), words));
        blocks.add(signature(
                words.text("paper.dispute.mediator", mediator(dispute, words)), agreement.mediatorSigned(), words));
        blocks.add(new Block.Text(words.text(
                agreement.isSealed() ? "paper.dispute.sealed" : "paper.dispute.not-sealed",
                words.organisation(dispute.committee()))));
        blocks.add(new Block.Closing(List.of(words.organisation(dispute.committee()), words.day(reachedAt))));
        return blocks;
    }

    private static void said(List<Block> blocks, String key, String text, PaperWords words) {
        if (text != null) blocks.add(new Block.Text(words.text(key, words.written(text))));
    }

    private static Block obligation(DisputeView dispute, ObligationView owed, PaperWords words) {
        String who = name(dispute, owed.partyId(), words);
        StringBuilder what = new StringBuilder(written(owed.what(), words));
        if (owed.amount() != null)
            what.append(words.text("paper.dispute.owes.amount", owed.amount().toPlainString()));
        if (owed.toPartyId() != null)
            what.append(words.text("paper.dispute.owes.to", name(dispute, owed.toPartyId(), words)));
        if (owed.manner() != null) what.append(words.text("paper.dispute.owes.manner", words.written(owed.manner())));
        return new Block.Text(
                owed.by() == null
                        ? words.text("paper.dispute.owes", who, what)
                        : words.text("paper.dispute.owes.by", who, what, words.day(owed.by())));
    }

    private static Block signature(String who, boolean signed, PaperWords words) {
        return new Block.Text(words.text(signed ? "paper.dispute.signed" : "paper.dispute.not-signed", who));
    }

    /** What has to stand there, and does not yet in a draft. */
    private static String written(String text, PaperWords words) {
        return text == null || text.isBlank() ? words.text("paper.blank") : words.written(text);
    }

    private static String name(DisputeView dispute, String partyId, PaperWords words) {
        if (partyId == null) return words.text("paper.blank");
        List<PartyView> parties = dispute.parties();
        for (int i = 0; i < parties.size(); i++) {
            PartyView party = parties.get(i);
            if (!party.partyId().equals(partyId)) continue;
            if (party.name() != null) return party.name();
            if (party.organisationId() != null) return words.organisation(party.organisationId());
            return words.text("party.number", i + 1);
        }
        return partyId;
    }

    private String mediator(DisputeView dispute, PaperWords words) {
        return names.mediators(dispute.committee()).stream()
                .filter(staff -> staff.accountId().equals(dispute.mediator()))
                .map(StaffName::name)
                .findFirst()
                .orElseGet(() -> words.text("paper.dispute.mediator.unnamed"));
    }
}
