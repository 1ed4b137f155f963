"""Properties are tried without a deadline: a busy machine is not a defect."""

from hypothesis import settings

settings.register_profile("homecare", deadline=None)
settings.load_profile("homecare")
