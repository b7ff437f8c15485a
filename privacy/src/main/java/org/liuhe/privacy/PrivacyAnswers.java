package org.liuhe.privacy;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What goes with the read side: who is told what is kept of them, and who erases. Needs the {@link PrivacyModule}. */
@Configuration(proxyBeanMethods = false)
@Import({PrivacyQueries.class, Takeout.class, Eraser.class})
public class PrivacyAnswers {}
