package org.liuhe.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts one node of Liuhe with the roles that {@code liuhe.roles} names. */
@SpringBootApplication
public class LiuheApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LiuheApplication.class, arguments);
    }
}
