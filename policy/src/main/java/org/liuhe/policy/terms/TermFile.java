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
        List<LegalTerm> terms = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < root.get("terms").size(); i++) {
            JsonNode term = root.get("terms").get(i);
            String code = term.get("code").asString();
            if (!codes.add(code)) throw file.invalid("/terms/" + i, "the term " + code + " is there twice");
            terms.add(new LegalTerm(
                    code,
                    root.get("law").asString(),
                    term.get("article").asString(),
                    root.get("lawVersion").asString(),
                    LocalDate.parse(root.get("effectiveFrom").asString()),
                    term.get("length").asInt(),
                    Unit.valueOf(term.get("unit").asString())));
        }
        return new TermFile(name, zone(file), List.copyOf(terms));
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
