package org.liuhe.app;

import org.liuhe.integrity.IntegrityModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The integrity log goes with the read side: it follows the event store, and shows what it made of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(NodeRole.QUERY)
@Import(IntegrityModule.class)
class IntegrityConfiguration {}
