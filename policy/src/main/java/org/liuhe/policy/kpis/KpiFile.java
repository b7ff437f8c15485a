package org.liuhe.policy.kpis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** A file with some KPIs. */
public record KpiFile(String name, List<Kpi> kpis) {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/kpis.schema.json");

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static KpiFile read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        List<Kpi> kpis = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode node : file.root().get("kpis")) {
            String at = "/kpis/" + kpis.size();
            Kpi kpi = kpi(file, at, node);
            if (!codes.add(kpi.code())) throw file.invalid(at + "/code", "the KPI " + kpi.code() + " is there twice");
            kpis.add(kpi);
        }
        return new KpiFile(name, List.copyOf(kpis));
    }

    private static Kpi kpi(DataFile file, String at, JsonNode node) {
        Kpi.Better better = Kpi.Better.valueOf(node.get("better").asString());
        BigDecimal target = number(node, "target");
        BigDecimal warn = number(node, "warn");
        if (target != null && (better == Kpi.Better.UP ? warn.compareTo(target) > 0 : warn.compareTo(target) < 0))
            throw file.invalid(at + "/warn", "what warns is better than the target");
        return new Kpi(
                node.get("code").asString(),
                node.get("name").get("zh").asString(),
                node.get("name").get("en").asString(),
                node.get("question").get("zh").asString(),
                node.get("question").get("en").asString(),
                formula(file, at + "/formula", node.get("formula").asString()),
                Kpi.Unit.valueOf(node.get("unit").asString()),
                better,
                target,
                warn);
    }

    private static Formula formula(DataFile file, String at, String text) {
        try {
            return Formula.of(text, Measures.ALL);
        } catch (IllegalArgumentException e) {
            throw file.invalid(at, e.getMessage());
        }
    }

    private static BigDecimal number(JsonNode node, String field) {
        return node.has(field) ? node.get(field).decimalValue() : null;
    }
}
