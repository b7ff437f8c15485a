package org.liuhe.sagas;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The sagas, and what they send their commands and questions through. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class SagasModule {}
