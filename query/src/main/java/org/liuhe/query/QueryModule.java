package org.liuhe.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The query role: its projections and query handlers. Needs a JdbcClient, a Policy and a QueryUpdateEmitter. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QueryModule {}
