package org.liuhe.privacy;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Personal keys. Needs a JdbcClient, a clock, and the master keys that {@code liuhe.privacy.master-keys} names. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PrivacyModule {}
