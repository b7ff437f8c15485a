package org.liuhe.api.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.KeptContents;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachFile;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.WithdrawAttachment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AttachmentResourceTest extends ApiTest {

    private static final String ALL = "/api/matters/" + COMPLAINT + "/attachments";
    private static final AttachmentView SHOWN =
            new AttachmentView(1, null, "电梯.jpg", FileType.JPEG, 3, Instant.EPOCH, true);

    @Autowired
    private KeptContents contents;

    private boolean unknown;

    @BeforeEach
    void empty() {
        contents.dropAll(List.of(COMPLAINT));
        bus.answerList(ListAttachments.class, AttachmentView.class, query -> {
            if (unknown) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
            return List.of(SHOWN);
        });
        bus.on(AttachFile.class, command -> null);
        bus.on(WithdrawAttachment.class, command -> null);
        positionsAt(0);
    }

    @Test
    void listsThem() throws Exception {
        http.perform(get(ALL).header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("[0].name").value("电梯.jpg"))
                .andExpect(jsonPath("[0].own").value(true))
                .andExpect(jsonPath("[0].address").doesNotExist());
    }

    @Test
    void addsOneUnderANameThatFitsWhatItBecame() throws Exception {
        http.perform(file(new byte[] {1, 2, 3}, "attachment; filename*=UTF-8''%E7%94%B5%E6%A2%AF.exe"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", ALL));
        assertThat(bus.sent())
                .containsExactly(new AttachFile(COMPLAINT, "电梯.jpg", FileType.JPEG, 3, "%064x".formatted(1)));
    }

    @Test
    void namesWhatHasNoName() throws Exception {
        http.perform(file(new byte[] {1}, null)).andExpect(status().isCreated());
        http.perform(file(new byte[] {2}, "attachment; filename=\"../../etc/passwd\""))
                .andExpect(status().isCreated());
        assertThat(bus.sent())
                .extracting(command -> ((AttachFile) command).name())
                .containsExactly("file.jpg", "passwd.jpg");
    }

    @Test
    void carriesTheSameOutOnce() throws Exception {
        MockHttpServletRequestBuilder request = file(new byte[] {1}, null);
        http.perform(request).andExpect(status().isCreated());
        http.perform(request).andExpect(status().isCreated());
        assertThat(bus.sent()).hasSize(1);
        assertThat(contents.count()).isEqualTo(1);
    }

    @Test
    void takesAsMuchAsAFileMayHaveAndNoMore() throws Exception {
        http.perform(file(new byte[Contents.LONGEST], null)).andExpect(status().isCreated());
        http.perform(file(new byte[Contents.LONGEST + 1025], null)).andExpect(status().isContentTooLarge());
    }

    @Test
    void looksIntoNothingOfWhomTheMatterIsUnknownTo() throws Exception {
        unknown = true;
        http.perform(file(new byte[] {'!'}, null)).andExpect(status().isNotFound());
        assertThat(contents.count()).isZero();
    }

    @Test
    void namesTheFieldOfWhatIsRefused() throws Exception {
        http.perform(file(new byte[] {'!'}, null))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("attachment.unreadable"))
                .andExpect(jsonPath("field").value("file"));
    }

    @Test
    void keepsNothingOfACommandThatWasRefused() throws Exception {
        bus.on(AttachFile.class, command -> {
            throw new RuleBroken(AttachmentRule.NUMBER, "file", 20);
        });
        http.perform(file(new byte[] {1}, null))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("code").value("attachment.number"));
        assertThat(contents.count()).isZero();
    }

    @Test
    void tellsWhoeverMayReadThatTheyMayNotAddNorTakeBack() throws Exception {
        bus.on(AttachFile.class, command -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        bus.on(WithdrawAttachment.class, command -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
        http.perform(file(new byte[] {1}, null))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("code").value("attachment.no-part"));
        http.perform(post(ALL + "/1/withdrawal", "{}").header("Authorization", lin()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("code").value("attachment.no-part"));
        assertThat(contents.count()).isZero();
        unknown = true;
        http.perform(post(ALL + "/1/withdrawal", "{}").header("Authorization", lin()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("code").value("matter.unknown"));
    }

    @Test
    void givesOneToBeSavedAndNotShown() throws Exception {
        String address = contents.keep(COMPLAINT, new byte[] {1, 2}).address();
        bus.answer(
                FindAttachment.class,
                KeptFile.class,
                query -> new KeptFile(COMPLAINT, "电梯.jpg", FileType.JPEG, address));
        http.perform(get(ALL + "/1/content").header("Authorization", lin()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(new byte[] {1, 2}))
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.allOf(
                                        org.hamcrest.Matchers.startsWith("attachment;"),
                                        org.hamcrest.Matchers.containsString(
                                                "filename*=UTF-8''%E7%94%B5%E6%A2%AF.jpg"))));
        contents.drop(COMPLAINT, address);
        http.perform(get(ALL + "/1/content").header("Authorization", lin())).andExpect(status().isNotFound());
    }

    @Test
    void takesOneBack() throws Exception {
        http.perform(post(ALL + "/1/withdrawal", "{}").header("Authorization", lin()))
                .andExpect(status().isOk());
        assertThat(bus.sent()).containsExactly(new WithdrawAttachment(COMPLAINT, 1));
    }

    private MockHttpServletRequestBuilder file(byte[] file, String disposition) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(ALL)
                .header("Authorization", lin())
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file);
        return disposition == null ? request : request.header("Content-Disposition", disposition);
    }
}
