package org.liuhe.app;

import java.time.Clock;
import org.liuhe.command.areas.Memberships;
import org.liuhe.contracts.privacy.ForgetAccounts;
import org.liuhe.identity.Accounts;
import org.liuhe.identity.KeycloakAccounts;
import org.liuhe.identity.MembersQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts at Keycloak: the command side changes them, the query side tells of them. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityConfiguration.class);

    @Bean
    Accounts accounts(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${liuhe.accounts.client-id}") String clientId,
            @Value("${liuhe.accounts.secret}") String secret) {
        return new KeycloakAccounts(issuer, clientId, secret);
    }

    @Bean
    @ConditionalOnRole(NodeRole.COMMAND)
    Memberships memberships(Accounts accounts) {
        return new AccountMemberships(accounts);
    }

    @Bean
    @ConditionalOnRole(NodeRole.QUERY)
    MembersQueries membersQueries(Accounts accounts, Clock clock) {
        return new MembersQueries(accounts, clock);
    }

    /** Where accounts are kept by hand, an erased person's is, too. */
    @Bean
    @ConditionalOnRole(NodeRole.QUERY)
    ForgetAccounts forgetAccounts(Accounts accounts, @Value("${liuhe.accounts.secret}") String secret) {
        if (!secret.isBlank()) return accounts::delete;
        return subject -> LOG.warn("An erased person's account is to be deleted at the identity server by hand");
    }
}
