package org.liuhe.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    Nodes(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public Destination open(ImportOptions options) {
        return options.dryRun() ? checkedOnly() : commandSide();
    }

    private static Destination checkedOnly() {
        String folder = System.getenv(POLICY_FOLDER);
        try {
            return new CheckedOnly(PolicyFiles.load(folder == null || folder.isBlank() ? null : Path.of(folder)));
        } catch (PolicyInvalid invalid) {
            throw new ImportStopped(ImportRule.START_FAILED, invalid, invalid.getMessage());
        }
    }

    private Destination commandSide() {
        try {
            ConfigurableApplicationContext node = new SpringApplicationBuilder(LiuheApplication.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run(settings());
            return new CommandSide(
                    node.getBean(CommandGateway.class),
                    node.getBean(EventStore.class),
                    node.getBean(Policy.class),
                    random,
                    node::close);
        } catch (RuntimeException e) {
            ImportRule rule = Reason.isOfDatabase(e) ? ImportRule.DATABASE_UNREACHABLE : ImportRule.START_FAILED;
            throw new ImportStopped(rule, e, Reason.of(e));
        }
    }

    /** As arguments, since these go before what the environment says for the other nodes. */
    private static String[] settings() {
        List<String> settings = new ArrayList<>(List.of("--liuhe.roles=command", "--spring.main.banner-mode=off"));
        // what goes wrong is said in a sentence; whoever wants the log asks for it
        if (System.getenv(LOG_LEVEL) == null) settings.add("--logging.level.root=off");
        return settings.toArray(String[]::new);
    }
}
