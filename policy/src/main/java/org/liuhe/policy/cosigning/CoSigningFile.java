package org.liuhe.policy.cosigning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** A file with one version of the thresholds of co-signing. */
public final class CoSigningFile {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/cosigning.schema.json");

    private final DataFile file;
    private final CoSigning coSigning;

    private CoSigningFile(DataFile file) {
        this.file = file;
        this.coSigning =
                new CoSigning(LocalDate.parse(file.root().get("effectiveFrom").asString()), thresholds(file));
    }

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static CoSigningFile read(String name, String text) {
        return new CoSigningFile(FORMAT.read(name, text));
    }

    public CoSigning coSigning() {
        return coSigning;
    }

    /** @throws PolicyInvalid at the first threshold whose answer has a term that does not exist */
    public void checkTerms(Predicate<String> known) {
        for (int i = 0; i < coSigning.thresholds().size(); i++) {
            String term = coSigning.thresholds().get(i).term();
            if (!known.test(term)) throw file.invalid(at(i), "there is no term " + term);
        }
    }

    private static List<CoSigning.Threshold> thresholds(DataFile file) {
        List<CoSigning.Threshold> thresholds = new ArrayList<>();
        int before = 0;
        for (JsonNode node : file.root().get("thresholds")) {
            String at = at(thresholds.size());
            int tier = node.get("tier").asInt();
            int count = node.get("count").asInt();
            // silence leads to the next tier: a gap would lead nowhere
            if (tier != thresholds.size() + 1) throw file.invalid(at, "the tier here is " + (thresholds.size() + 1));
            if (count <= before) throw file.invalid(at, "a higher tier needs more than " + before + " co-signers");
            before = count;
            thresholds.add(new CoSigning.Threshold(
                    tier,
                    node.get("capability").asString(),
                    count,
                    node.get("term").asString()));
        }
        return List.copyOf(thresholds);
    }

    private static String at(int threshold) {
        return "/thresholds/" + threshold;
    }
}
