package org.liuhe.policy.scenarios;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.liuhe.policy.PolicyInvalid;
import org.liuhe.policy.files.DataFile;
import org.liuhe.policy.files.DataFormat;
import tools.jackson.databind.JsonNode;

/** One scenario pack as read from its file. */
public final class PackFile {

    private static final DataFormat FORMAT = DataFormat.ofSchema("/policy/schema/pack.schema.json");
    private static final List<String> ROUTE_TERMS = List.of("objectionTerm", "caseTerm", "rulingTerm", "confirmTerm");
    private static final List<String> STEP_TERMS = List.of("signTerm", "resolveTerm");
    private static final List<String> CATEGORY_TERMS = List.of("intakeTerm", "supplementTerm");

    private final DataFile file;
    private final ScenarioPack pack;

    private PackFile(DataFile file, ScenarioPack pack) {
        this.file = file;
        this.pack = pack;
    }

    /** @throws PolicyInvalid naming the file, the line and the reason */
    public static PackFile read(String name, String text) {
        DataFile file = FORMAT.read(name, text);
        return new PackFile(file, readPack(file));
    }

    public String name() {
        return file.name();
    }

    public ScenarioPack pack() {
        return pack;
    }

    /** @throws PolicyInvalid where the pack names a term that is not known */
    public void checkTerms(Predicate<String> known) {
        JsonNode root = file.root();
        root.get("routes").properties().forEach(route -> {
            String at = "/routes/" + route.getKey();
            checkTerms(known, at, route.getValue(), ROUTE_TERMS);
            checkSteps(known, at + "/steps", route.getValue().get("steps"));
            checkSteps(known, at + "/backstops", route.getValue().get("backstops"));
        });
        checkSupport(known, "/support", root.path("support"));
        for (int i = 0; i < root.get("categories").size(); i++) {
            String at = "/categories/" + i;
            checkTerms(known, at, root.get("categories").get(i), CATEGORY_TERMS);
            checkSupport(known, at + "/support", root.get("categories").get(i).path("support"));
        }
    }

    private void checkSupport(Predicate<String> known, String at, JsonNode thresholds) {
        for (int i = 0; i < thresholds.size(); i++) checkTerms(known, at + "/" + i, thresholds.get(i), List.of("term"));
    }

    /** @throws PolicyInvalid where a category is already that of another pack */
    public void checkCategories(Map<String, String> packOfCategory) {
        for (int i = 0; i < pack.categories().size(); i++) {
            String code = pack.categories().get(i).code();
            String other = packOfCategory.getOrDefault(code, pack.code());
            if (!other.equals(pack.code())) {
                throw file.invalid(
                        "/categories/" + i + "/code", "the category " + code + " belongs to the pack " + other);
            }
        }
    }

    /** A refusal of the pack as a whole. */
    public PolicyInvalid invalid(String reason) {
        return file.invalid("/code", reason);
    }

    private void checkSteps(Predicate<String> known, String at, JsonNode steps) {
        for (int i = 0; i < steps.size(); i++) checkTerms(known, at + "/" + i, steps.get(i), STEP_TERMS);
    }

    private void checkTerms(Predicate<String> known, String at, JsonNode node, List<String> fields) {
        for (String field : fields) {
            if (node.has(field) && !known.test(node.get(field).asString())) {
                throw file.invalid(
                        at + "/" + field, "there is no term " + node.get(field).asString());
            }
        }
    }

    private static ScenarioPack readPack(DataFile file) {
        JsonNode root = file.root();
        Map<String, Route> routes = new HashMap<>();
        root.get("routes").properties().forEach(route -> routes.put(route.getKey(), readRoute(route.getValue())));
        Map<String, Category> categories = new HashMap<>();
        List<Category> inOrder = new ArrayList<>();
        for (int i = 0; i < root.get("categories").size(); i++) {
            Category category = readCategory(file, i, routes);
            if (categories.put(category.code(), category) != null) {
                throw file.invalid("/categories/" + i + "/code", "the category " + category.code() + " is there twice");
            }
            inOrder.add(category);
        }
        return new ScenarioPack(
                text(root, "code"),
                text(root, "version"),
                text(root.get("name"), "zh"),
                text(root.get("name"), "en"),
                text(root.get("lead"), "zh"),
                text(root.get("lead"), "en"),
                List.copyOf(inOrder));
    }

    private static Category readCategory(DataFile file, int index, Map<String, Route> routes) {
        JsonNode node = file.root().get("categories").get(index);
        Category.Intake intake = Category.Intake.valueOf(text(node, "intake"));
        if (intake == Category.Intake.AUTOMATIC && node.has("intakeTerm")) {
            throw file.invalid("/categories/" + index + "/intakeTerm", "an automatic intake has no term");
        }
        Route route = routes.get(text(node, "route"));
        if (route == null) {
            throw file.invalid("/categories/" + index + "/route", "the pack has no route " + text(node, "route"));
        }
        return new Category(
                text(node, "code"),
                text(file.root(), "code"),
                text(file.root(), "version"),
                text(node.get("name"), "zh"),
                text(node.get("name"), "en"),
                intake,
                node.has("intakeTerm") ? text(node, "intakeTerm") : null,
                text(node, "supplementTerm"),
                Category.Urgency.valueOf(text(node, "urgency")),
                node.get("listed").asBoolean(),
                route,
                Category.Kind.valueOf(node.path("kind").asString(Category.Kind.COMPLAINT.name())),
                readAllow(node.get("allow")),
                readQuestions(file, "/categories/" + index + "/questions", node.path("questions")),
                node.path("shieldFromHandler").asBoolean(false),
                readSupport(file, index, route));
    }

    private static List<Category.SupportThreshold> readSupport(DataFile file, int index, Route route) {
        JsonNode category = file.root().get("categories").get(index);
        boolean own = category.has("support");
        String at = own ? "/categories/" + index + "/support" : "/support";
        boolean listed = category.get("listed").asBoolean();
        if (own && !listed) throw file.invalid(at, "what is never public has no supporters");
        JsonNode nodes = own ? category.get("support") : file.root().path("support");
        if (!listed) return List.of();
        List<Category.SupportThreshold> thresholds = new ArrayList<>();
        int before = 0;
        for (JsonNode node : nodes) {
            String here = at + "/" + thresholds.size();
            int tier = node.get("tier").asInt();
            int count = node.get("count").asInt();
            // silence leads to the next tier: a gap would lead nowhere
            if (tier != thresholds.size() + 1) throw file.invalid(here, "the tier here is " + (thresholds.size() + 1));
            if (count <= before) throw file.invalid(here, "a higher tier needs more than " + before + " supporters");
            if (tier > route.backstops().size())
                throw file.invalid(
                        here,
                        "the route of " + text(category, "code") + " has "
                                + route.backstops().size() + " tiers");
            before = count;
            thresholds.add(new Category.SupportThreshold(
                    tier, route.backstops().get(tier - 1).capability(), count, text(node, "term")));
        }
        return List.copyOf(thresholds);
    }

    private static Set<Category.Referral> readAllow(JsonNode nodes) {
        if (nodes == null) return Set.of(Category.Referral.values());
        Set<Category.Referral> allow = EnumSet.noneOf(Category.Referral.class);
        nodes.forEach(node -> allow.add(Category.Referral.valueOf(node.asString())));
        return Set.copyOf(allow);
    }

    private static List<Question> readQuestions(DataFile file, String at, JsonNode nodes) {
        List<Question> questions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            if (!codes.add(text(node, "code"))) {
                throw file.invalid(at + "/" + i, "the question " + text(node, "code") + " is there twice");
            }
            questions.add(new Question(
                    text(node, "code"),
                    text(node, "zh"),
                    text(node, "en"),
                    Question.Type.valueOf(text(node, "type")),
                    node.get("required").asBoolean(),
                    readOptions(file, at + "/" + i + "/options", node.path("options"))));
        }
        return List.copyOf(questions);
    }

    private static List<Question.Option> readOptions(DataFile file, String at, JsonNode nodes) {
        List<Question.Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            if (!codes.add(text(node, "code"))) {
                throw file.invalid(at + "/" + i, "the option " + text(node, "code") + " is there twice");
            }
            options.add(new Question.Option(text(node, "code"), text(node, "zh"), text(node, "en")));
        }
        return List.copyOf(options);
    }

    private static Route readRoute(JsonNode node) {
        return new Route(
                readSteps(node.get("steps")),
                readSteps(node.get("backstops")),
                node.get("hopLimit").asInt(),
                text(node, "objectionTerm"),
                text(node, "caseTerm"),
                text(node, "rulingTerm"),
                text(node, "confirmTerm"),
                node.get("contestLimit").asInt());
    }

    private static List<Route.Step> readSteps(JsonNode nodes) {
        List<Route.Step> steps = new ArrayList<>();
        nodes.forEach(node ->
                steps.add(new Route.Step(text(node, "capability"), text(node, "signTerm"), text(node, "resolveTerm"))));
        return List.copyOf(steps);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
