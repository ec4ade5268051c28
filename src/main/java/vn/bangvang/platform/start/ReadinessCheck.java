package vn.bangvang.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a program whose migrations are applied and whose database answers. */
@ApplicationScoped
@Readiness
public class ReadinessCheck implements HealthCheck {
    @Inject Start start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(start.state() == Start.State.READY)
                .withData("start", start.state().name())
                .build();
    }
}
