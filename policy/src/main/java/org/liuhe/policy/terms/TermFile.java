package org.liuhe.policy.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/**
 * The terms of one version of a law or rule.
 *
 * @param zone where their days begin and end
 */
public record TermFile(String name, ZoneId zone, List<LegalTerm> terms) {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/terms.schema.json");

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static TermFile read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        JsonNode root = file.root();
        ZoneId zone = zone(file);
        List<LegalTerm> terms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < root.get("terms").size(); i++) {
            JsonNode term = root.get("terms").get(i);
            String code = term.get("code").asString();
            if (!codes.add(code)) throw file.invalid("/terms/" + i, "the term " + code + " is there twice");
            terms.add(readTerm(file, i, zone));
        }
        return new TermFile(name, zone, List.copyOf(terms));
    }

    private static LegalTerm readTerm(DataFile file, int index, ZoneId zone) {
        JsonNode root = file.root();
        JsonNode term = root.get("terms").get(index);
        Unit unit = Unit.valueOf(term.get("unit").asString());
        LegalTerm.Extension extension = readExtension(term.get("extension"));
        if (extension != null && extension.unit() != unit) {
            throw file.invalid("/terms/" + index + "/extension/unit", "an extension has the unit of its term");
        }
        return new LegalTerm(
                term.get("code").asString(),
                root.get("law").asString(),
                term.get("article").asString(),
                root.get("lawVersion").asString(),
                LocalDate.parse(root.get("effectiveFrom").asString()),
                term.get("length").asInt(),
                unit,
                zone,
                term.path("says").asString(""),
                extension,
                readSuspensions(file, index, term.path("suspendedBy")));
    }

    private static LegalTerm.Extension readExtension(JsonNode node) {
        if (node == null) return null;
        return new LegalTerm.Extension(
                node.get("length").asInt(),
                Unit.valueOf(node.get("unit").asString()),
                node.get("by").asString(),
                node.get("article").asString());
    }

    private static List<LegalTerm.Suspension> readSuspensions(DataFile file, int index, JsonNode nodes) {
        List<LegalTerm.Suspension> suspensions = new ArrayList<>();
        Set<String> reasons = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String reason = nodes.get(i).get("reason").asString();
            if (!reasons.add(reason)) {
                throw file.invalid("/terms/" + index + "/suspendedBy/" + i, "the reason " + reason + " is there twice");
            }
            suspensions.add(
                    new LegalTerm.Suspension(reason, nodes.get(i).get("article").asString()));
        }
        return List.copyOf(suspensions);
    }

    private static ZoneId zone(DataFile file) {
        String zone = file.root().get("zone").asString();
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw file.invalid("/zone", "there is no zone " + zone);
        }
    }
}
