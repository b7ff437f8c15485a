package org.liuhe.api.papers;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.members.StaffNames;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.StaffName;
import org.liuhe.contracts.disputes.AgreementForm;
import org.liuhe.contracts.disputes.AgreementReached;
import org.liuhe.contracts.disputes.AgreementView;
import org.liuhe.contracts.disputes.DisputeView;
import org.liuhe.contracts.disputes.FindDispute;
import org.liuhe.contracts.disputes.ObligationView;
import org.liuhe.contracts.disputes.PartyView;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.papers.Block;
import org.springframework.stereotype.Component;

/** The written agreement 人民调解协议书 with what 人民调解法 art. 29 asks for, signed and sealed as far as was recorded by now. */
@Component
class DisputePapers implements PaperSource {

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
                words -> body(dispute, agreement, last, words)));
    }

    private List<Block> body(DisputeView dispute, AgreementView agreement, DossierEntry reached, PaperWords words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.text("paper.dispute.parties")));
        for (PartyView party : dispute.parties())
            blocks.add(new Block.Text(words.text(
                    party.applicant() ? "paper.dispute.party.applicant" : "paper.dispute.party",
                    name(dispute, party.partyId(), words))));
        blocks.add(new Block.Heading(words.text("paper.dispute.facts")));
        if (dispute.category() != null)
            blocks.add(new Block.Text(words.text("paper.dispute.category", words.category(dispute.category()))));
        if (dispute.request() != null) blocks.add(new Block.Text(words.written(dispute.request())));
        blocks.add(new Block.Heading(words.text("paper.dispute.content")));
        blocks.add(new Block.Text(words.written(agreement.content())));
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
        blocks.add(new Block.Closing(List.of(words.organisation(dispute.committee()), words.day(reached.at()))));
        return blocks;
    }

    private static Block obligation(DisputeView dispute, ObligationView owed, PaperWords words) {
        String who = name(dispute, owed.partyId(), words);
        String what = words.written(owed.what());
        return new Block.Text(
                owed.by() == null
                        ? words.text("paper.dispute.owes", who, what)
                        : words.text("paper.dispute.owes.by", who, what, words.day(owed.by())));
    }

    private static Block signature(String who, boolean signed, PaperWords words) {
        return new Block.Text(words.text(signed ? "paper.dispute.signed" : "paper.dispute.not-signed", who));
    }

    private static String name(DisputeView dispute, String partyId, PaperWords words) {
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
