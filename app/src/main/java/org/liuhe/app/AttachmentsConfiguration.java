package org.liuhe.app;

import org.liuhe.attachments.AttachmentsFollowing;
import org.liuhe.attachments.AttachmentsModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Files come in and go out at the edge; the nodes that follow events let go what was withdrawn or erased. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole({NodeRole.API, NodeRole.QUERY})
@Import(AttachmentsModule.class)
class AttachmentsConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(NodeRole.QUERY)
    @Import(AttachmentsFollowing.class)
    static class Following {}
}
