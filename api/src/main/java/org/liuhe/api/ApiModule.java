package org.liuhe.api;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The HTTP edge; imported by the application where the role {@code api} is on. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ApiModule {}
