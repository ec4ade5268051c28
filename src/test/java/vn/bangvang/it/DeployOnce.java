package vn.bangvang.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the program with the first test class and leaves it there for the others, as an office
 * does. Open Liberty 26 keeps a few classes of every program that was undeployed (its security
 * modules, threads and upgraded connections still point to them), so one deployment for each class
 * fills the heap of an office's server.
 */
public final class DeployOnce implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Keeps what the first class deployed. */
    public static final class Keeper {
        @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario kept;
        private boolean deployed;

        /** Called before each class. */
        public void generate(@Observes EventContext<GenerateDeployment> generation) {
            if (kept == null) {
                generation.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        /** Called before each class. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
            if (!deployed) {
                deployment.proceed();
                Startup.await(
                        "http://localhost:" + System.getProperty("it.http.port") + "/bangvang-it/");
                deployed = true;
            }
        }

        /** Called after each class; the server stops with the program in it. */
        public void keep(@Observes EventContext<UnDeployManagedDeployments> end) {}
    }
}
