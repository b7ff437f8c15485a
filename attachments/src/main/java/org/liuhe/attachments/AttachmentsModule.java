package org.liuhe.attachments;

import java.nio.file.Path;
import java.time.Clock;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.privacy.PersonalBytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The contents of files. Needs {@link PersonalBytes}, a clock, and the folder that {@code liuhe.attachments.folder} names, which all
 * nodes share.
 */
@Configuration(proxyBeanMethods = false)
public class AttachmentsModule {

    @Bean
    ContentStore contentStore(@Value("${liuhe.attachments.folder}") Path folder, Clock clock) {
        return new FolderStore(folder, clock);
    }

    @Bean
    Contents attachmentContents(PersonalBytes seal, ContentStore store) {
        return new SealedContents(new Sanitizer(), seal, store);
    }
}
