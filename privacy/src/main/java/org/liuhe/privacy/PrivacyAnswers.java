package org.liuhe.privacy;

import org.springframework.context.annotation.Import;

/**
 * What goes with the read side: who is told what is kept of them, and who erases. Needs the {@link PrivacyModule}, whose search
 * must not find it: so it is no {@code @Configuration}, and is there where it is imported.
 */
@Import({PrivacyQueries.class, Takeout.class, Eraser.class})
public class PrivacyAnswers {}
