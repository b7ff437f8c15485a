package org.liuhe.attachments;

import java.nio.file.Path;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.privacy.PersonalBytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contents of files. Needs {@link PersonalBytes}, and the folder that {@code liuhe.attachments.folder} names, which all nodes share. */
@Configuration(proxyBeanMethods = false)
public class AttachmentsModule {

    @Bean
    Contents attachmentContents(@Value("${liuhe.attachments.folder}") Path folder, PersonalBytes seal) {
        return new SealedContents(new Sanitizer(), seal, new FolderStore(folder));
    }
}
