package org.liuhe.app;

import java.nio.file.Path;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as data: those of the jar, and those of the city's own folder. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    Policy policy(@Value("${liuhe.policy.folder:#{null}}") Path folder) {
        return PolicyFiles.load(folder);
    }
}
