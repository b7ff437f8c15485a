package org.liuhe.api.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

@Schema(description = "Messages that were read.")
record ReadBody(@NotEmpty @Size(max = ReadMarks.MOST) List<@NotBlank @Size(max = 64) String> messageIds) {}
