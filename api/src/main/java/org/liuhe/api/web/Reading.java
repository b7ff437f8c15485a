package org.liuhe.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter that holds the write which the answer must show: {@code ?after=}, or the header {@code Liuhe-After}. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "after",
        in = ParameterIn.QUERY,
        description = "Wait until this write is seen. May also be given as the header `Liuhe-After`.",
        schema = @Schema(type = "string", example = "cmp-5f3b0c9e-0f0a-3d43-8a41-2f6f0e3c9d77@1"))
public @interface Reading {}
