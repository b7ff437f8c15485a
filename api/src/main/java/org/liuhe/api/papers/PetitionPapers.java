package org.liuhe.api.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.dossier.DossierEntry;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.petitions.FindPetition;
import org.liuhe.contracts.petitions.PetitionAccepted;
import org.liuhe.contracts.petitions.PetitionFinishExtended;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionNotAcceptedReason;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.petitions.PetitionReviewAsked;
import org.liuhe.contracts.petitions.PetitionView;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.petitions.ReviewLevel;
import org.liuhe.contracts.petitions.ReviewOpinion;
import org.liuhe.papers.Block;
import org.springframework.stereotype.Component;

/** What a petition's bodies tell the petitioner in writing; for nobody who may not know the petitioner. */
@Component
class PetitionPapers implements PaperSource {

    private static final Map<String, PaperKind> KINDS = Map.of(
            PetitionAccepted.class.getSimpleName(), PaperKind.ACCEPTANCE,
            PetitionNotAccepted.class.getSimpleName(), PaperKind.NON_ACCEPTANCE,
            PetitionFinishExtended.class.getSimpleName(), PaperKind.EXTENSION,
            PetitionReplied.class.getSimpleName(), PaperKind.REPLY,
            PetitionReviewAnswered.class.getSimpleName(), PaperKind.REVIEW);

    private final Edge edge;

    PetitionPapers(Edge edge) {
        this.edge = edge;
    }

    @Override
    public boolean keeps(MatterKind kind) {
        return kind == MatterKind.PETITION;
    }

    @Override
    public List<Paper> of(String id, StreamPosition after) {
        PetitionView petition = edge.ask(new FindPetition(id, null, after));
        if (!petition.whole()) return List.of();
        List<Paper> papers = new ArrayList<>();
        ReviewLevel level = null;
        for (DossierEntry entry : petition.head().entries()) {
            if (entry.type().equals(PetitionReviewAsked.class.getSimpleName()))
                level = ReviewLevel.valueOf(entry.reason());
            PaperKind kind = KINDS.get(entry.type());
            if (kind == PaperKind.REVIEW && level == ReviewLevel.REREVIEW) kind = PaperKind.REREVIEW;
            if (kind != null) papers.add(paper(petition, entry, kind, papers));
        }
        return papers;
    }

    private static Paper paper(PetitionView petition, DossierEntry entry, PaperKind kind, List<Paper> before) {
        int number =
                1 + (int) before.stream().filter(paper -> paper.kind() == kind).count();
        String code = petition.head().trackingCode();
        return new Paper(
                MatterKind.PETITION,
                kind,
                number,
                PaperNumber.of(MatterKind.PETITION, petition.head().id(), code, kind, entry.at(), number),
                entry.at(),
                entry.organisation(),
                body(petition, entry, kind));
    }

    private static Function<PaperWords, List<Block>> body(PetitionView petition, DossierEntry entry, PaperKind kind) {
        return words -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Addressee(addressee(petition, words)));
            blocks.add(new Block.Text(words.text(
                    "paper.petition.about",
                    words.day(petition.head().openedAt()),
                    petition.head().trackingCode())));
            switch (kind) {
                case ACCEPTANCE -> {
                    say(blocks, words, "paper.petition.accepted");
                    say(blocks, words, "paper.finish", words.until(entry.due()));
                    say(blocks, words, "paper.petition.track");
                }
                case NON_ACCEPTANCE -> {
                    say(
                            blocks,
                            words,
                            "paper.petition.not-accepted",
                            words.constant(PetitionNotAcceptedReason.class, entry.reason()));
                    blocks.add(new Block.Text(words.written(entry.text())));
                    say(blocks, words, "paper.petition.not-accepted.basis");
                }
                case EXTENSION -> {
                    say(blocks, words, "paper.petition.extended");
                    blocks.add(new Block.Text(words.written(entry.text())));
                    say(blocks, words, "paper.finish", words.until(entry.due()));
                }
                case REPLY -> reply(blocks, words, petition.reply(), entry);
                default -> review(blocks, words, entry, kind);
            }
            blocks.add(new Block.Closing(List.of(words.organisation(entry.organisation()), words.day(entry.at()))));
            return blocks;
        };
    }

    /** By name where a name was given. */
    private static String addressee(PetitionView petition, PaperWords words) {
        if (petition.petitionerName() != null) return words.text("paper.to", petition.petitionerName());
        if (petition.representatives().isEmpty()) return words.text("paper.petitioner");
        return words.text(
                "paper.to",
                petition.representatives().stream().map(Representative::name).collect(Collectors.joining("、")));
    }

    private static void reply(List<Block> blocks, PaperWords words, PetitionView.Reply reply, DossierEntry entry) {
        say(blocks, words, "paper.petition.replied");
        section(blocks, words, "paper.petition.facts", reply.facts());
        section(blocks, words, "paper.petition.reasons", reply.reasons());
        section(blocks, words, "paper.petition.basis", reply.legalBasis());
        section(blocks, words, "paper.petition.remedy", reply.remedyNotice());
        say(blocks, words, "paper.petition.review-ask", words.until(entry.due()));
    }

    private static void review(List<Block> blocks, PaperWords words, DossierEntry entry, PaperKind kind) {
        say(
                blocks,
                words,
                kind == PaperKind.REVIEW ? "paper.petition.reviewed" : "paper.petition.rereviewed",
                words.constant(ReviewOpinion.class, entry.reason()));
        section(blocks, words, "paper.petition.review.reasons", entry.text());
        if (kind == PaperKind.REREVIEW) say(blocks, words, "paper.petition.final");
        else if (entry.due() != null) say(blocks, words, "paper.petition.rereview-ask", words.until(entry.due()));
    }

    private static void section(List<Block> blocks, PaperWords words, String heading, String text) {
        blocks.add(new Block.Heading(words.text(heading)));
        blocks.add(new Block.Text(words.written(text)));
    }

    private static void say(List<Block> blocks, PaperWords words, String key, Object... arguments) {
        blocks.add(new Block.Text(words.text(key, arguments)));
    }
}
