package org.liuhe.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;

/** The measurements, each in rounds. */
final class Bench {

    private static final int REPLAYS = 3;
    private static final String CPU = "processor ms a lifecycle, ";

    private final BenchOptions options;
    private final Load load;
    private final Table table = new Table();
    private final Map<String, Long> failures = new TreeMap<>();

    Bench(BenchOptions options, long postgres) {
        this.options = options;
        this.load = new Load(options.threads(), postgres);
    }

    void machine(Node node) {
        table.title("Machine");
        table.note(Machine.describe(node));
        table.note("%d people at a time, rounds of %d s, each after %d s of warm-up; median [rounds]"
                .formatted(
                        options.threads(),
                        options.round().toSeconds(),
                        options.warmUp().toSeconds()));
        if (!options.settings().isEmpty()) table.note("with " + options.settings());
    }

    /** Inserts and commands by turns, so that whatever else the machine does meets both. */
    void bare(Node node) {
        JdbcInserts inserts = new JdbcInserts(node);
        BareLifecycle lifecycle = new BareLifecycle(node);
        warmUp(inserts, lifecycle);
        List<Double> insertRates = new ArrayList<>();
        List<Load.Outcome> lifecycles = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            insertRates.add(run(inserts).perSecond());
            lifecycles.add(run(lifecycle));
        }
        table.title("Command role alone: " + CommandLifecycle.ALL + " commands a lifecycle, one event each");
        table.row("plain durable inserts/s", insertRates);
        table.row("commands/s", each(lifecycles, one -> one.perSecond() * CommandLifecycle.ALL));
        table.row("ratio", ratios(insertRates, lifecycles, CommandLifecycle.ALL));
        cpuInProcess(lifecycles);
    }

    /** The same with sagas and projections at work, in the same database. */
    void whole(Node node, Turns turns) {
        JdbcInserts inserts = new JdbcInserts(node);
        CommandLifecycle lifecycle = new CommandLifecycle(node, turns);
        warmUp(inserts, lifecycle);
        turns.lag().clear();
        List<Double> insertRates = new ArrayList<>();
        List<Load.Outcome> lifecycles = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            insertRates.add(run(inserts).perSecond());
            lifecycles.add(run(lifecycle));
        }
        table.title("All roles, in process: file, sign, resolve, confirm, and what the sagas send");
        table.row("plain durable inserts/s", insertRates);
        table.row("lifecycles/s", each(lifecycles, Load.Outcome::perSecond));
        table.row("people's commands/s", each(lifecycles, one -> one.perSecond() * CommandLifecycle.BY_PEOPLE));
        table.row("all commands/s", each(lifecycles, one -> one.perSecond() * CommandLifecycle.ALL));
        table.row("ratio of people's", ratios(insertRates, lifecycles, CommandLifecycle.BY_PEOPLE));
        table.row("ratio of all", ratios(insertRates, lifecycles, CommandLifecycle.ALL));
        cpuInProcess(lifecycles);
        lag(turns);
    }

    void http(Node node, Turns turns, LocalServices services) {
        load.run(options.warmUp(), new HttpLifecycle(node, turns, services));
        turns.lag().clear();
        List<Load.Outcome> outcomes = new ArrayList<>();
        Map<HttpLifecycle.Call, List<double[]>> times = new EnumMap<>(HttpLifecycle.Call.class);
        for (int i = 0; i < options.rounds(); i++) {
            HttpLifecycle lifecycle = new HttpLifecycle(node, turns, services);
            outcomes.add(run(lifecycle));
            for (HttpLifecycle.Call call : HttpLifecycle.Call.values())
                times.computeIfAbsent(call, any -> new ArrayList<>())
                        .add(lifecycle.times(call).milliseconds(50, 95, 99));
        }
        table.title("HTTP with tokens: " + HttpLifecycle.Call.values().length + " calls a lifecycle");
        table.row("lifecycles/s", each(outcomes, Load.Outcome::perSecond));
        table.row("calls/s", each(outcomes, one -> one.perSecond() * HttpLifecycle.Call.values().length));
        cpu(outcomes);
        table.title("Milliseconds a call: p50, p95, p99 (medians of the rounds)");
        times.forEach((call, rounds) ->
                table.row(call.name().toLowerCase(Locale.ROOT).replace('_', ' '), Table.medians(rounds)));
        lag(turns);
    }

    void replay(Node node) {
        node.quiet().await();
        Replay replay = new Replay(node);
        long events = replay.events();
        Map<String, String> before = replay.rows();
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < REPLAYS; i++) rates.add(events / replay.seconds());
        table.title("Replay of " + events + " events into all read models");
        table.row("events/s", rates);
        table.note("rows before and after: " + (before.equals(replay.rows()) ? "equal" : "DIFFERENT: " + before));
    }

    void integrity(IntegrityLog log) {
        log.fill();
        double follow = log.followSeconds();
        table.title("Integrity log over " + IntegrityLog.EVENTS + " events");
        table.row("leaves/s, logged and covered by a checkpoint", IntegrityLog.EVENTS / follow);
        table.row("milliseconds a proof: p50, p95, p99, largest", log.proofMilliseconds());
        table.row("events/s, whole store held against the log", IntegrityLog.EVENTS / log.auditSeconds());
    }

    /** What is left when everybody went home. */
    void afterwards(Node node) {
        table.title("Afterwards");
        long start = System.nanoTime();
        node.quiet().await();
        table.row("seconds until quiet", (System.nanoTime() - start) / 1e9);
        table.row("megabytes resident, application and load", Machine.residentMegabytes());
        table.row(
                "dead letters",
                node.jdbc()
                        .sql("SELECT count(*) FROM deadletterentry")
                        .query(Long.class)
                        .single());
        table.row(
                "failures",
                failures.values().stream().mapToLong(Long::longValue).sum());
        failures.forEach((what, count) -> table.note(count + " × " + what));
        table.note("load average " + Machine.loadAverage());
    }

    private void lag(Turns turns) {
        table.title("Milliseconds from stored to visible in tracking: p50, p95, p99, largest");
        table.row(turns.lag().count() + " events", turns.lag().milliseconds(50, 95, 99, 100));
    }

    private void cpuInProcess(List<Load.Outcome> outcomes) {
        table.row(CPU + "application", each(outcomes, one -> one.cpu().all()));
        cpuElsewhere(outcomes);
    }

    private void cpu(List<Load.Outcome> outcomes) {
        table.row(CPU + "application", each(outcomes, one -> one.cpu().application()));
        table.row(CPU + "load", each(outcomes, one -> one.cpu().load()));
        cpuElsewhere(outcomes);
    }

    private void cpuElsewhere(List<Load.Outcome> outcomes) {
        table.row(CPU + "database", each(outcomes, one -> one.cpu().postgres()));
        table.row(CPU + "Java's compilers", each(outcomes, one -> one.cpu().compiler()));
    }

    private void warmUp(JdbcInserts inserts, Load.Deed deed) {
        Duration part = options.warmUp().dividedBy(5);
        load.run(part, inserts);
        load.run(options.warmUp().minus(part), deed);
    }

    private Load.Outcome run(Load.Deed deed) {
        Load.Outcome outcome = load.run(options.round(), deed);
        outcome.failures().forEach((what, count) -> failures.merge(what, count, Long::sum));
        return outcome;
    }

    private static List<Double> each(List<Load.Outcome> outcomes, Function<Load.Outcome, Double> figure) {
        return outcomes.stream().map(figure).toList();
    }

    private static List<Double> ratios(List<Double> inserts, List<Load.Outcome> lifecycles, int commands) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < inserts.size(); i++) ratios.add(lifecycles.get(i).perSecond() * commands / inserts.get(i));
        return ratios;
    }
}
