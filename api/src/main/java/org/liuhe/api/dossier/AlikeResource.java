package org.liuhe.api.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.liuhe.api.web.Reading;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.dossier.AlikeMatters.Alike;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "staff")
class AlikeResource {

    private final AlikeDesk desk;

    AlikeResource(AlikeDesk desk) {
        this.desk = desk;
    }

    /** @param suggestions the likest first */
    record SimilarMatters(List<Joined> together, List<SimilarMatter> suggestions) {}

    /** @param leads whether it is the one whose answer is the others', too */
    record Joined(
            String complaintId, String caseId, String trackingCode, String category, String area, boolean leads) {}

    /**
     * A matter that looks like it.
     *
     * @param score from 0.5 to 1.25: category, area, time and words each add to it
     * @param days between the two filings
     * @param words that both have
     * @param leading whether it would lead the other
     */
    record SimilarMatter(
            String complaintId,
            String caseId,
            String trackingCode,
            String category,
            String area,
            Instant filedAt,
            double score,
            boolean sameCategory,
            boolean sameArea,
            long days,
            List<String> words,
            boolean leading) {}

    @GetMapping("/api/dossiers/{matter}/similar")
    @Operation(
            operationId = "findSimilarMatters",
            summary = "What is handled together with a matter, and what may be about the same",
            description =
                    "Suggested among what the same organisation holds open: of the same scenario, in the same street, filed at most 30 "
                            + "days apart. Why is said: category, area, days between, and the words that both have. "
                            + "Whoever does not hold the matter is suggested nothing.")
    SimilarMatters similar(
            @Parameter(description = "Complaint id, case id or tracking code") @PathVariable String matter,
            @Reading StreamPosition after) {
        AlikeDesk.Found found = desk.find(matter, after);
        return new SimilarMatters(
                found.together().stream().map(AlikeResource::joined).toList(),
                found.suggestions().stream().map(AlikeResource::similar).toList());
    }

    private static Joined joined(Alike matter) {
        return new Joined(
                matter.complaintId(),
                matter.caseId(),
                matter.trackingCode(),
                matter.category(),
                matter.area(),
                matter.leads());
    }

    private static SimilarMatter similar(AlikeDesk.Suggestion suggestion) {
        Alike matter = suggestion.matter();
        return new SimilarMatter(
                matter.complaintId(),
                matter.caseId(),
                matter.trackingCode(),
                matter.category(),
                matter.area(),
                matter.filedAt(),
                Math.round(suggestion.why().score() * 100) / 100.0,
                suggestion.sameCategory(),
                suggestion.sameArea(),
                suggestion.why().days(),
                suggestion.why().words(),
                suggestion.leading());
    }
}
