package org.liuhe.api.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@Schema(description = "Whether one's messages come by mail, too: to the confirmed address of one's account.")
record MailBody(
        @NotNull @Schema(description = "True is consent, false takes it back.") Boolean wanted,
        @NotBlank @Schema(description = "`zh` or `en`", example = "zh") String language) {}
