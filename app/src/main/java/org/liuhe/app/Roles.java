package org.liuhe.app;

import org.liuhe.api.ApiModule;
import org.liuhe.command.CommandModule;
import org.liuhe.query.QueryModule;
import org.liuhe.sagas.SagasModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which modules a node has. */
@Configuration(proxyBeanMethods = false)
class Roles {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.COMMAND)
    @Import(CommandModule.class)
    static class Command {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.SAGAS)
    @Import(SagasModule.class)
    static class Sagas {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.QUERY)
    @Import(QueryModule.class)
    static class Query {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.API)
    @Import(ApiModule.class)
    static class Api {}
}
