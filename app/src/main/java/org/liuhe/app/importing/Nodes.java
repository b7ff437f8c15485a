package org.liuhe.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.app.LiuheApplication;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.liuhe.policy.PolicyInvalid;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a node of its own for the import, with the command role only: the running nodes' sagas see what it records. */
final class Nodes implements ImportCommand.Destinations {

    private static final String POLICY_FOLDER = "LIUHE_POLICY_FOLDER";
    private static final String LOG_LEVEL = "LOGGING_LEVEL_ROOT";

    private final RandomGenerator random;
    private final Map<String, String> more;

    /** @param more properties that differ from those of the environment */
    Nodes(RandomGenerator random, Map<String, String> more) {
        this.random = random;
        this.more = Map.copyOf(more);
    }

    @Override
    public Destination open(ImportOptions options) {
        return options.dryRun() ? checkedOnly() : commandSide(node());
    }

    private static Destination checkedOnly() {
        String folder = System.getenv(POLICY_FOLDER);
        try {
            return new CheckedOnly(PolicyFiles.load(folder == null || folder.isBlank() ? null : Path.of(folder)));
        } catch (PolicyInvalid invalid) {
            throw new ImportStopped(ImportRule.START_FAILED, invalid, invalid.getMessage());
        }
    }

    /** Where a registry goes. */
    RegistryDestination openRegistry(boolean dryRun) {
        if (dryRun) return new CheckedRegistry();
        ConfigurableApplicationContext node = node();
        return new RegistrySide(commandSide(node), node.getBean(EventStore.class));
    }

    private CommandSide commandSide(ConfigurableApplicationContext node) {
        return new CommandSide(
                node.getBean(CommandGateway.class),
                node.getBean(EventStore.class),
                node.getBean(Policy.class),
                random,
                node::close);
    }

    private ConfigurableApplicationContext node() {
        try {
            return new SpringApplicationBuilder(LiuheApplication.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run(settings());
        } catch (RuntimeException e) {
            ImportRule rule = Reason.isOfDatabase(e) ? ImportRule.DATABASE_UNREACHABLE : ImportRule.START_FAILED;
            throw new ImportStopped(rule, e, Reason.of(e));
        }
    }

    /** As arguments, since these go before what the environment says for the other nodes. */
    private String[] settings() {
        List<String> settings = new ArrayList<>(List.of("--liuhe.roles=command", "--spring.main.banner-mode=off"));
        // what goes wrong is said in a sentence; whoever wants the log asks for it
        if (System.getenv(LOG_LEVEL) == null) settings.add("--logging.level.root=off");
        more.forEach((name, value) -> settings.add("--" + name + "=" + value));
        return settings.toArray(String[]::new);
    }
}
