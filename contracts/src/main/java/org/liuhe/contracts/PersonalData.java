package org.liuhe.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that identifies a person or carries what a person wrote.
 *
 * <p>Source: 个人信息保护法 art. 4. Such a component is kept out of logs, URLs, errors, metrics and public pages. In an event it
 * is sealed when the event is stored, and opened when a query's answer is given; an erasure destroys its key.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface PersonalData {

    Kind value() default Kind.TEXT;

    /** What it is. */
    enum Kind {
        /** Written by a person, or about one. */
        TEXT,
        /** A person's name; staff may look for it. */
        NAME,
        /** A telephone number; staff may look for it. */
        PHONE,
        /**
         * The number of an account at the identity server: a pseudonym, which names nobody once the account is gone; so it is not
         * sealed.
         */
        SUBJECT
    }
}
