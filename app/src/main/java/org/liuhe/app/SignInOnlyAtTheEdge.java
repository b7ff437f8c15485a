package org.liuhe.app;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves sign-in and tokens out of nodes without the role {@code api}, so that they start without Keycloak. */
class SignInOnlyAtTheEdge implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String SIGN_IN = "org.springframework.boot.security.oauth2.";

    private Environment environment;

    @Override
    public boolean[] match(String[] configurations, AutoConfigurationMetadata metadata) {
        boolean edge = NodeRole.of(environment).contains(NodeRole.API);
        boolean[] kept = new boolean[configurations.length];
        for (int i = 0; i < configurations.length; i++)
            kept[i] = edge || configurations[i] == null || !configurations[i].startsWith(SIGN_IN);
        return kept;
    }

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }
}
