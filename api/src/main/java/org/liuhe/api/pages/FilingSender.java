package org.liuhe.api.pages;

import java.security.SecureRandom;
import java.util.Map;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.complaints.Answer;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.complaints.ConsentForm;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.complaints.FileForSomebody;
import org.springframework.stereotype.Component;

/** Makes a complaint of what was said; the same key makes the same one. */
@Component
class FilingSender {

    private static final int DRAWS = 3;

    private final Edge edge;
    private final Writes writes;
    private final FilingSteps steps;
    private final SecureRandom random = new SecureRandom();

    FilingSender(Edge edge, Writes writes, FilingSteps steps) {
        this.edge = edge;
        this.writes = writes;
        this.steps = steps;
    }

    /** With a code of its own, where it is taken down. */
    Filing begun(String key, boolean assisted) {
        Filing begun = Filing.begun(key, assisted);
        return assisted ? begun.with(Filing.CODE, TrackingCode.draw(random).value()) : begun;
    }

    String subject() {
        return writes.subject();
    }

    Writes.Outcome send(Filing filing, Attempt attempt, Wording say) {
        ComplaintId id = id(filing);
        return writes.send(attempt, say::refusal, () -> send(filing, id, say));
    }

    ComplaintId id(Filing filing) {
        return ComplaintId.forFiling(writes.subject(), filing.key());
    }

    /** A code that is taken already is drawn again; among a million million it hardly ever is. */
    private StreamPosition send(Filing filing, ComplaintId id, Wording say) {
        for (int draw = 1; ; draw++) {
            try {
                return edge.send(command(filing, id, code(filing), say), id.value());
            } catch (Refused e) {
                boolean taken = ComplaintRule.TRACKING_CODE_TAKEN
                        .code()
                        .equals(e.refusal().code());
                if (!taken || draw == DRAWS || filing.assisted()) throw e;
            }
        }
    }

    /** Of a matter that is taken down, the slip shows the code that was drawn when it was begun. */
    private TrackingCode code(Filing filing) {
        String drawn = filing.said().get(Filing.CODE);
        return drawn == null ? TrackingCode.draw(random) : new TrackingCode(drawn);
    }

    private Command command(Filing filing, ComplaintId id, TrackingCode code, Wording say) {
        Map<String, String> said = filing.said();
        FileComplaint statement = statement(filing, id, code, say);
        if (!filing.assisted()) return statement;
        return new FileForSomebody(
                id,
                statement,
                new OrganisationId(steps.office(said.get(FilingSteps.AREA))
                        .orElseThrow(() -> new Refused(CommonRule.NOT_YOURS, null))),
                said.get(FilingSteps.REPORTER_NAME),
                ConsentForm.valueOf(said.get(FilingSteps.CONSENT)),
                FilingSteps.day(said.get(FilingSteps.CONSENTED_ON)).orElse(null));
    }

    private FileComplaint statement(Filing filing, ComplaintId id, TrackingCode code, Wording say) {
        Map<String, String> said = filing.said();
        String accused = optional(said, FilingSteps.ACCUSED);
        return new FileComplaint(
                id,
                code,
                said.get(FilingSteps.CATEGORY),
                new AreaPath(said.get(FilingSteps.AREA)),
                said.get(FilingSteps.PLACE),
                said.get(FilingSteps.TEXT),
                agreed(said, FilingSteps.MAY_BE_PUBLIC),
                filing.assisted() ? Channel.valueOf(said.get(FilingSteps.CHANNEL)) : Channel.WEB,
                say.english() ? "en" : "zh-CN",
                optional(said, FilingSteps.PHONE),
                steps.questions(said).stream()
                        .map(question ->
                                new Answer(question.code(), said.getOrDefault(FilingSteps.field(question), "")))
                        .toList(),
                accused == null ? null : new OrganisationId(accused),
                steps.step(filing, FilingSteps.MAY_BE_KNOWN).isPresent() && agreed(said, FilingSteps.MAY_BE_KNOWN));
    }

    private static boolean agreed(Map<String, String> said, String field) {
        return FilingSteps.YES.equals(said.get(field));
    }

    private static String optional(Map<String, String> said, String field) {
        String value = said.getOrDefault(field, "");
        return value.isBlank() ? null : value;
    }
}
