package org.liuhe.attachments;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Lets go what was withdrawn, what is public no more, and what was never added; on the nodes that follow events. No member of the
 * {@link AttachmentsModule}: Spring would take it in wherever the module is.
 */
@Configuration(proxyBeanMethods = false)
@Import({Withdrawing.class, PublicCopies.class, Sweeper.class})
public class AttachmentsFollowing {}
